package dev.retort.core.dialect;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/** Rows on their way through a statement that is prepared once, many to a batch. */
final class PreparedRows implements AutoCloseable {
    private static final int MOST_ROWS = 1000;

    private final PreparedStatement insert;
    private final ConstantBinding binding;
    private int rows;

    PreparedRows(PreparedStatement insert, ConstantBinding binding) {
        this.insert = insert;
        this.binding = binding;
    }

    void add(@Nullable Object[] values) {
        try {
            for (int place = 1; place <= values.length; place++) {
                bind(values[place - 1], place);
            }
            insert.addBatch();
            rows++;
            if (rows == MOST_ROWS) {
                end();
            }
        } catch (SQLException refused) {
            throw new StatementSender.Refused(refused);
        }
    }

    private void bind(@Nullable Object value, int place) throws SQLException {
        if (value == null) {
            insert.setNull(place, Types.NULL);
        } else {
            binding.bind(Constants.literal(value), insert, place);
        }
    }

    /** Inserts what is left. */
    void end() throws SQLException {
        if (rows > 0) {
            insert.executeBatch();
            rows = 0;
        }
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
