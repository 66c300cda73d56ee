package dev.retort.core.dialect;

import dev.retort.schema.Literal;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Gives a statement the value that the database would read from a spelled constant. */
@FunctionalInterface
public interface ConstantBinding {
    /**
     * Sets one value of the statement.
     *
     * @param place counted from 1
     */
    void bind(Literal constant, PreparedStatement statement, int place) throws SQLException;
}
