package dev.retort.core.operation;

import dev.retort.core.schema.SchemaState;
import java.util.Optional;

/** Gives a table a comment, or takes it away. */
public record CommentOnTable(String table, Optional<String> comment) implements Operation {

    @Override
    public SchemaState apply(SchemaState before) {
        return before.with(before.table(table).withComment(comment));
    }

    @Override
    public Inverse inverse(SchemaState before) {
        return Inverse.lossless(new CommentOnTable(table, before.table(table).comment()));
    }

    @Override
    public String describe() {
        return "commentOnTable(" + table + ")";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.commentOnTable(this);
    }
}
