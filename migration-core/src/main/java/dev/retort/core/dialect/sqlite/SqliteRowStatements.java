package dev.retort.core.dialect.sqlite;

import dev.retort.Delete;
import dev.retort.core.dialect.Identifiers;
import dev.retort.core.dialect.Literals;
import dev.retort.core.dialect.RowStatements;
import dev.retort.schema.Dialect;

/** The statements that change rows. */
final class SqliteRowStatements extends RowStatements {
    SqliteRowStatements(Identifiers identifiers, Literals literals) {
        super(Dialect.SQLITE, identifiers, literals);
    }

    /** SQLite deletes from one table alone; a question about the others comes to the same. */
    @Override
    protected String delete(Delete delete) {
        if (delete.joins().isEmpty()) {
            return super.delete(delete);
        }
        return "DELETE FROM " + identifiers.spell(delete.table()) + " WHERE EXISTS (SELECT 1 FROM "
                + list(delete.joins())
                + where(delete.joins(), delete.condition().stream(), delete.parameters()) + ")";
    }
}
