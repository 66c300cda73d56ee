package dev.retort.maven;

import java.sql.Driver;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.apache.maven.plugin.logging.Log;

/**
 * The JDBC drivers at hand: those of the project first, then those that come with the plugin. {@link java.sql.DriverManager} does
 * not help here, because it hides drivers of other class loaders.
 */
final class Drivers {

    private final List<Driver> drivers;

    private Drivers(List<Driver> drivers) {
        this.drivers = drivers;
    }

    /** Drivers in the order of the class loaders. */
    static Drivers of(Log log, ClassLoader... classLoaders) {
        List<Driver> drivers = new ArrayList<>();
        for (ClassLoader classLoader : classLoaders) {
            for (ServiceLoader.Provider<Driver> provider : providers(classLoader)) {
                addUnlessBroken(drivers, provider, log);
            }
        }
        return new Drivers(List.copyOf(drivers));
    }

    private static List<ServiceLoader.Provider<Driver>> providers(ClassLoader classLoader) {
        return ServiceLoader.load(Driver.class, classLoader).stream().toList();
    }

    private static void addUnlessBroken(List<Driver> drivers, ServiceLoader.Provider<Driver> provider, Log log) {
        try {
            drivers.add(provider.get());
        } catch (ServiceConfigurationError e) {
            log.debug("A JDBC driver cannot be used: " + e.getMessage(), e);
        }
    }

    /**
     * The first driver that accepts a URL.
     *
     * @throws NoDriver if none does
     */
    Driver accepting(DatabaseAddress address) throws SQLException {
        for (Driver driver : drivers) {
            if (driver.acceptsURL(address.url().value())) {
                return driver;
            }
        }
        throw NoDriver.of(
                address,
                drivers.stream()
                        .map(driver -> driver.getClass().getName())
                        .distinct()
                        .toList());
    }
}
