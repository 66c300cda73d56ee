package dev.retort.core.dialect.sqlite;

import dev.retort.Delete;
import dev.retort.core.dialect.Identifiers;
import dev.retort.core.dialect.Literals;
import dev.retort.core.dialect.RowStatements;
import dev.retort.core.operation.InsertManyRows;
import dev.retort.schema.Dialect;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** The statements that change rows; many rows go one by one through a statement that is prepared once. */
final class SqliteRowStatements extends RowStatements {
    SqliteRowStatements(Identifiers identifiers, Literals literals) {
        super(Dialect.SQLITE, identifiers, literals);
    }

    /** There is no way to a server that a longer statement would save; what takes time is to read its text. */
    @Override
    protected void insert(InsertManyRows operation, Connection connection) throws SQLException, IOException {
        insertPrepared(operation, connection, SqliteLiterals::bind);
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
