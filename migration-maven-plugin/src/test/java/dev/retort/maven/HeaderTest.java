package dev.retort.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeaderTest {

    @Test
    void databaseUserAndOriginAreTold() {
        DatabaseAddress address = new DatabaseAddress(
                new Given("jdbc:postgresql://db/app?password=x", "DB_URL"),
                Optional.of(new Given("me", "pom.xml")),
                Optional.empty(),
                false);

        assertThat(Header.of(new DatabaseProduct("PostgreSQL", "15.19"), address))
                .containsExactly("PostgreSQL 15.19 at jdbc:postgresql://db/app?password=*** as me (URL from DB_URL)");
    }

    @Test
    void defaultIsExplained() {
        DatabaseAddress address = new DatabaseAddress(
                new Given("jdbc:sqlite:target/dev.db", "the default"), Optional.empty(), Optional.empty(), true);

        assertThat(Header.of(new DatabaseProduct("SQLite", "3.54.1"), address))
                .containsExactly(
                        "SQLite 3.54.1 at jdbc:sqlite:target/dev.db",
                        "No db.url is given, so this is the project's own development database.");
    }
}
