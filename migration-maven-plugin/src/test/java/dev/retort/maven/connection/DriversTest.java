package dev.retort.maven.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.maven.configuration.Given;
import dev.retort.maven.project.ProjectClassLoader;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DriversTest {

    private static final String TRIED =
            " Tried: org.postgresql.Driver, com.mysql.cj.jdbc.Driver," + " org.mariadb.jdbc.Driver, org.sqlite.JDBC.";

    private final ClassLoader plugin = DriversTest.class.getClassLoader();

    @TempDir
    Path project;

    @Test
    void pluginBringsADriverForEachDatabase() throws SQLException {
        Drivers drivers = Drivers.of(text -> {}, plugin);

        for (KnownDatabase database : KnownDatabase.values()) {
            assertThat(drivers.accepting(address(database.example()))).isInstanceOf(Driver.class);
        }
    }

    @Test
    void driverOfTheProjectWins() throws Exception {
        try (URLClassLoader classLoader = new ProjectClassLoader(List.of(jarOf(org.sqlite.JDBC.class)), plugin)) {
            Driver driver = Drivers.of(text -> {}, classLoader, plugin).accepting(address("jdbc:sqlite:x"));

            assertThat(driver.getClass().getName()).isEqualTo("org.sqlite.JDBC");
            assertThat(driver.getClass().getClassLoader()).isSameAs(classLoader);
        }
    }

    @Test
    void brokenDriverOfTheProjectIsPassedOver() throws Exception {
        List<String> log = new ArrayList<>();
        declareDriver("app.NoSuchDriver");
        try (URLClassLoader classLoader =
                new ProjectClassLoader(List.of(project.toUri().toURL()), plugin)) {
            Driver driver = Drivers.of(log::add, classLoader, plugin).accepting(address("jdbc:sqlite:x"));

            assertThat(driver.getClass().getClassLoader()).isSameAs(plugin);
        }
        assertThat(log)
                .containsExactly("A JDBC driver cannot be used: java.sql.Driver: Provider app.NoSuchDriver not found");
    }

    @Test
    void urlThatIsNoneIsToldWithExamples() {
        assertRefused(
                "postgresql://localhost/app",
                "\"postgresql://localhost/app\" (from -Ddb.url) is no JDBC URL: it has to begin with jdbc:, as in"
                        + " jdbc:postgresql://localhost:5432/app, jdbc:mysql://localhost:3306/app,"
                        + " jdbc:mariadb://localhost:3306/app, jdbc:sqlite:app.db.");
    }

    @Test
    void misspeltDatabaseIsToldWithTheNearestOne() {
        assertRefused(
                "jdbc:postgres://localhost/app?password=x",
                "No JDBC driver accepts the URL \"jdbc:postgres://localhost/app?password=***\" (from -Ddb.url)."
                        + " Did you mean jdbc:postgresql:? Retort speaks to PostgreSQL, MySQL, MariaDB and SQLite, with"
                        + " URLs such as jdbc:postgresql://localhost:5432/app, jdbc:mysql://localhost:3306/app,"
                        + " jdbc:mariadb://localhost:3306/app, jdbc:sqlite:app.db. For another driver to one of them, add"
                        + " it to the dependencies of the project (scope runtime) or of the plugin." + TRIED);
    }

    @Test
    void missingDriverIsNamed() {
        assertThatThrownBy(() -> Drivers.of(text -> {}).accepting(address("jdbc:postgresql://localhost/app")))
                .hasMessage(
                        "No JDBC driver accepts the URL \"jdbc:postgresql://localhost/app\" (from -Ddb.url). It should"
                                + " look like jdbc:postgresql://localhost:5432/app; if it does, the driver is missing: add"
                                + " org.postgresql:postgresql to the dependencies of the project (scope runtime) or of the plugin."
                                + " There is no driver at all.");
    }

    private void assertRefused(String url, String message) {
        assertThatThrownBy(() -> Drivers.of(text -> {}, plugin).accepting(address(url)))
                .isInstanceOf(NoDriver.class)
                .hasMessage(message);
    }

    private void declareDriver(String className) throws IOException {
        Path services = Files.createDirectories(project.resolve("META-INF").resolve("services"));
        Files.writeString(services.resolve("java.sql.Driver"), className);
    }

    private static URL jarOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    private static DatabaseAddress address(String url) {
        return new DatabaseAddress(new Given(url, "-Ddb.url"), Optional.empty(), Optional.empty(), false);
    }
}
