package dev.retort.maven.connection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseProductTest {

    @ParameterizedTest
    @CsvSource({
        "PostgreSQL, 15.19 (Debian 15.19-0+deb12u1), PostgreSQL 15.19",
        "MySQL, 8.0.31, MySQL 8.0.31",
        "MariaDB, 10.11.5-MariaDB, MariaDB 10.11.5",
        "MySQL, 5.5.5-10.11.19-MariaDB-0+deb12u1, MariaDB 10.11.19",
        "MySQL, 11.4.5-MariaDB, MariaDB 11.4.5",
        "SQLite, 3.54.1, SQLite 3.54.1",
        "Other, unnumbered, Other unnumbered",
    })
    void productIsNamedAsItsUsersNameIt(String name, String version, String expected) {
        assertThat(DatabaseProduct.of(name, version)).hasToString(expected);
    }
}
