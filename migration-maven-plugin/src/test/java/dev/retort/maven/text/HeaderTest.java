package dev.retort.maven.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.maven.document.DatabaseFacts;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeaderTest {

    @Test
    void databaseUserAndOriginAreTold() {
        assertThat(Header.of(new DatabaseFacts(
                        "PostgreSQL",
                        "15.19",
                        "jdbc:postgresql://db/app?password=***",
                        true,
                        Optional.of("me"),
                        Optional.of("DB_URL"))))
                .containsExactly("PostgreSQL 15.19 at jdbc:postgresql://db/app?password=*** as me (URL from DB_URL)");
    }

    @Test
    void defaultIsExplained() {
        assertThat(Header.of(new DatabaseFacts(
                        "SQLite", "3.54.1", "jdbc:sqlite:target/dev.db", true, Optional.empty(), Optional.empty())))
                .containsExactly(
                        "SQLite 3.54.1 at jdbc:sqlite:target/dev.db",
                        "No db.url is given, so this is the project's own development database.");
    }

    @Test
    void missingFileIsTold() {
        assertThat(Header.of(new DatabaseFacts(
                        "SQLite", "3.54.1", "jdbc:sqlite:app.db", false, Optional.empty(), Optional.of("pom.xml"))))
                .containsExactly(
                        "SQLite 3.54.1 at jdbc:sqlite:app.db (URL from pom.xml)",
                        "The file is not there yet; mvn db:upgrade makes it.");
    }
}
