package dev.retort.it.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Migration;
import dev.retort.core.schema.SchemaState;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.dialect.MigratedDatabase;
import java.sql.SQLException;

/** A migration is carried out, taken back by its derived inverse, and carried out again. */
final class DefinitionRoundTrip {
    private DefinitionRoundTrip() {}

    /**
     * Checks that the way back leads to the definitions before, and the second way up to the same place as the first.
     *
     * @param history what there is before
     * @return the definitions after the way up
     */
    static TableDefinitions of(TestDatabase database, Migration history, Migration migration) throws SQLException {
        MigratedDatabase migrated = new MigratedDatabase(database, Dialects.of(database)).up(history);
        SchemaState stateBefore = migrated.state();
        TableDefinitions before = TableDefinitions.read(database);
        migrated.up(migration);
        TableDefinitions after = TableDefinitions.read(database);
        assertThat(after).as("after the way up").isNotEqualTo(before);
        migrated.down(migration, stateBefore);
        assertThat(TableDefinitions.read(database)).as("after the way back").isEqualTo(before);
        migrated.up(migration);
        assertThat(TableDefinitions.read(database))
                .as("after the second way up")
                .isEqualTo(after);
        return after;
    }
}
