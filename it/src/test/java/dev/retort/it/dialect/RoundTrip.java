package dev.retort.it.dialect;

import static dev.retort.it.catalogue.CatalogueAssert.assertThatCatalogueOf;

import dev.retort.Migration;
import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.schema.SchemaState;
import dev.retort.it.catalogue.Catalogue;
import dev.retort.it.databases.TestDatabase;
import java.sql.SQLException;

/** A migration is carried out, taken back by its derived inverse, and carried out again. */
public final class RoundTrip {
    private RoundTrip() {}

    /**
     * Checks that the way back leads to the catalogue before, and the second way up to the same place as the first.
     *
     * @param history what there is before
     * @return the database after the second way up
     */
    public static MigratedDatabase of(
            TestDatabase database, DatabaseDialect dialect, Migration history, Migration migration)
            throws SQLException {
        MigratedDatabase migrated = new MigratedDatabase(database, dialect).up(history);
        SchemaState stateBefore = migrated.state();
        Catalogue before = Catalogue.read(database);
        migrated.up(migration);
        Catalogue after = Catalogue.read(database);
        if (after.equals(before)) {
            throw new AssertionError("the migration changed nothing that the catalogue knows: " + after);
        }
        migrated.down(migration, stateBefore);
        assertThatCatalogueOf(database).as("after the way back").isExactly(before);
        migrated.up(migration);
        assertThatCatalogueOf(database).as("after the second way up").isExactly(after);
        return migrated;
    }
}
