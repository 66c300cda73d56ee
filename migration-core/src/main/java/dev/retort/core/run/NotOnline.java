package dev.retort.core.run;

import dev.retort.core.operation.RecordedOperation;
import java.sql.SQLException;

/** The database cannot make a change while others go on using the table, and was told to refuse it then. */
public final class NotOnline extends OperationFailed {
    NotOnline(RecordedOperation operation, String sql, SQLException refused) {
        super(
                operation,
                "cannot be done while others read and write the table, and nothing of it was done: "
                        + refused.getMessage() + "\n  in: " + sql.replace("\n", "\n      ")
                        + "\n"
                        + "Make the change in smaller steps that can be (a new column, say, that is filled bit by"
                        + " bit), or take it out of online(...) and run it at a time when nobody has to write.",
                refused);
    }
}
