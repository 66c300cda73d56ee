package dev.retort.maven.connection;

import java.sql.Driver;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Consumer;

/**
 * The JDBC drivers at hand: those of the project first, then those that come with the plugin. {@link java.sql.DriverManager} does
 * not help here, because it hides drivers of other class loaders.
 */
public final class Drivers {

    private final List<Driver> drivers;

    private Drivers(List<Driver> drivers) {
        this.drivers = drivers;
    }

    /**
     * Drivers in the order of the class loaders.
     *
     * @param log hears of drivers that cannot be used
     */
    public static Drivers of(Consumer<String> log, ClassLoader... classLoaders) {
        List<Driver> drivers = new ArrayList<>();
        for (ClassLoader classLoader : classLoaders) {
            Iterator<Driver> found =
                    ServiceLoader.load(Driver.class, classLoader).iterator();
            boolean more = true;
            while (more) {
                more = addNext(found, drivers, log);
            }
        }
        return new Drivers(List.copyOf(drivers));
    }

    /** Says whether there may be more. The iterator goes on after a driver that is broken. */
    private static boolean addNext(Iterator<Driver> found, List<Driver> drivers, Consumer<String> log) {
        try {
            return found.hasNext() && drivers.add(found.next());
        } catch (ServiceConfigurationError e) {
            log.accept("A JDBC driver cannot be used: " + e.getMessage());
            return true;
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
