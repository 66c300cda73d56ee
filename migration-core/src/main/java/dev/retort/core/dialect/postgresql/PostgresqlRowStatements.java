package dev.retort.core.dialect.postgresql;

import dev.retort.core.dialect.Constants;
import dev.retort.core.dialect.Identifiers;
import dev.retort.core.dialect.RowStatements;
import dev.retort.core.operation.InsertManyRows;
import dev.retort.schema.Dialect;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The statements that change rows; many rows are copied, where the driver can do that. */
final class PostgresqlRowStatements extends RowStatements {
    PostgresqlRowStatements(Identifiers identifiers, PostgresqlLiterals literals) {
        super(Dialect.POSTGRESQL, identifiers, literals);
    }

    @Override
    protected void insert(InsertManyRows operation, Connection connection) throws SQLException, IOException {
        Optional<CopyApi> api = CopyApi.of(connection);
        if (api.isEmpty()) {
            super.insert(operation, connection);
            return;
        }
        String sql = "COPY " + identifiers.spellTable(operation.table()) + " ("
                + identifiers.spell(operation.rows().columns()) + ") FROM STDIN";
        try (CopyApi.Copying copying = api.orElseThrow().copyIn(sql)) {
            operation.rows().writeTo(values -> addRow(values, copying));
            copying.end();
        }
    }

    private static void addRow(@Nullable Object[] values, CopyApi.Copying copying) {
        for (int place = 0; place < values.length; place++) {
            if (place > 0) {
                copying.nextValue();
            }
            Object value = values[place];
            if (value == null) {
                copying.addNull();
            } else {
                copying.add(PostgresqlLiterals.textOf(Constants.literal(value)));
            }
        }
        copying.endRow();
    }
}
