package dev.retort.it.databases;

import static dev.retort.it.databases.DatabaseKind.MYSQL;
import static dev.retort.it.databases.DatabaseKind.POSTGRESQL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** In which order sources are asked, and what ends the search. */
class ServersTest {

    private static final ServerSource NOTHING = kind -> new ServerSearch.NoServer("nothing here");
    private static final ServerSource FILES = kind -> new ServerSearch.Found(new SqliteFiles());

    @Test
    void sourceWithoutServerIsFollowedByTheNext() {
        assertThat(Servers.search(MYSQL, List.of(NOTHING, FILES))).isInstanceOf(ServerSearch.Found.class);
    }

    @Test
    void everyReasonIsGivenWhenNoSourceHasAServer() {
        ServerSource unset = new UrlFromEnvironment(Map.of());

        assertThat(Servers.search(MYSQL, List.of(unset, NOTHING)))
                .isEqualTo(new ServerSearch.NoServer("No server for MySQL: IT_MYSQL_URL is not set; nothing here."));
    }

    @Test
    void givenUrlThatDoesNotWorkIsAnErrorAndNoOtherSourceIsAsked() {
        ServerSource refused =
                new UrlFromEnvironment(Map.of("IT_POSTGRESQL_URL", "jdbc:postgresql://127.0.0.1:1/postgres?user=x"));

        ServerSearch search = Servers.search(POSTGRESQL, List.of(refused, FILES));

        assertThatThrownBy(search::server)
                .hasMessageStartingWith(
                        "IT_POSTGRESQL_URL does not lead to a PostgreSQL server: Connection to 127.0.0.1:1 refused.")
                .hasMessageEndingWith(" Correct it, or unset it to use Docker or the embedded binaries.");
    }

    @Test
    void urlOfAnotherProductIsAnError() {
        ServerSource wrong = new UrlFromEnvironment(Map.of("IT_MYSQL_URL", "jdbc:mariadb://127.0.0.1/"));

        assertThatThrownBy(() -> wrong.search(MYSQL).server())
                .hasMessage("IT_MYSQL_URL does not lead to a MySQL server: it does not begin with jdbc:mysql:"
                        + " Correct it, or unset it to use Docker or the embedded binaries.");
    }
}
