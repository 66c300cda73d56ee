package dev.retort.it.databases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Map;

/** A server that the environment names, played by one that is already running. */
class UrlFromEnvironmentIT {

    @OnDatabase({DatabaseKind.POSTGRESQL, DatabaseKind.MYSQL, DatabaseKind.MARIADB})
    void userAndPasswordMayStandInTheUrl(TestDatabase database) throws SQLException {
        char separator = database.jdbcUrl().contains("?") ? '&' : '?';
        String url = database.jdbcUrl() + separator + "user=" + database.user() + "&password=" + database.password();

        assertThatDatabasesAreMade(database.kind(), Map.of(variable(database.kind(), "URL"), url));
    }

    @OnDatabase({DatabaseKind.POSTGRESQL, DatabaseKind.MYSQL, DatabaseKind.MARIADB})
    void userAndPasswordMayBeVariablesOfTheirOwn(TestDatabase database) throws SQLException {
        assertThatDatabasesAreMade(
                database.kind(),
                Map.of(
                        variable(database.kind(), "URL"), database.jdbcUrl(),
                        variable(database.kind(), "USER"), database.user(),
                        variable(database.kind(), "PASSWORD"), database.password()));
    }

    @OnDatabase(DatabaseKind.MARIADB)
    void mariadbIsNotTakenForMysql(TestDatabase database) {
        String url = database.jdbcUrl().replace("jdbc:mariadb:", "jdbc:mysql:");
        UrlFromEnvironment source = new UrlFromEnvironment(Map.of(
                "IT_MYSQL_URL", url, "IT_MYSQL_USER", database.user(), "IT_MYSQL_PASSWORD", database.password()));

        assertThatThrownBy(() -> source.search(DatabaseKind.MYSQL).server())
                .hasMessageStartingWith("IT_MYSQL_URL does not lead to a MySQL server: It is MariaDB ");
    }

    private static void assertThatDatabasesAreMade(DatabaseKind kind, Map<String, String> environment)
            throws SQLException {
        DatabaseServer server = new UrlFromEnvironment(environment).search(kind).server();
        TestDatabase made = server.create();
        made.execute("create table t (id int)");
        server.drop(made);

        assertThat(made.jdbcUrl()).doesNotContain("user=").doesNotContain("password=");
        assertThatThrownBy(made::open).isInstanceOf(SQLException.class);
    }

    private static String variable(DatabaseKind kind, String name) {
        return "IT_" + kind.name() + "_" + name;
    }
}
