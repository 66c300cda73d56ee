package dev.retort.it.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.dialect.Identifiers;
import dev.retort.core.dialect.postgresql.PostgresqlDialect;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.TestDatabase;
import java.sql.SQLException;
import java.util.List;

/** What is quoted is what PostgreSQL itself calls reserved. */
class ReservedWordsIT {
    private final Identifiers identifiers = new PostgresqlDialect().identifiers();

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void everyWordThatIsNoNameIsQuoted(TestDatabase database) throws SQLException {
        List<String> reserved = Rows.of(database, "SELECT word FROM pg_get_keywords() WHERE catcode IN ('R', 'T')");

        assertThat(reserved)
                .hasSizeGreaterThan(90)
                .allSatisfy(word -> assertThat(identifiers.spell(word)).isEqualTo("\"" + word + "\""));
    }

    @OnDatabase(DatabaseKind.POSTGRESQL)
    void aWordThatIsANameStaysAsItIs(TestDatabase database) throws SQLException {
        List<String> names = Rows.of(database, "SELECT word FROM pg_get_keywords() WHERE catcode IN ('U', 'C')");

        assertThat(names)
                .hasSizeGreaterThan(300)
                .filteredOn(word -> !word.equals("system_user"))
                .allSatisfy(word -> assertThat(identifiers.spell(word)).isEqualTo(word));
    }
}
