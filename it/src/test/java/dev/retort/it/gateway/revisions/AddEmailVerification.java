package dev.retort.it.gateway.revisions;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.BOOLEAN;
import static dev.retort.schema.ColumnType.varchar;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Addresses are verified by a message in the user's language. */
@Revision(id = "1771701000000", parent = "1771700000000", description = "Add whether an address is verified")
public final class AddEmailVerification implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("users", column("email_verified", BOOLEAN).notNull().defaultsTo(false));
        op.addColumn(
                "verification_tokens", column("locale", varchar(10)).notNull().defaultsTo("en"));
    }
}
