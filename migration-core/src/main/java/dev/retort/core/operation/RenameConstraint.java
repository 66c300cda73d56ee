package dev.retort.core.operation;

import dev.retort.core.schema.SchemaState;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Constraint;
import java.util.List;

/** Gives a constraint another name. */
public record RenameConstraint(String table, String from, String to) implements Operation {

    @Override
    public SchemaState apply(SchemaState before) {
        TableState owner = before.table(table);
        Constraint constraint = new ConstraintReference.ByName(from).in(owner);
        List<Constraint> renamed = owner.constraints().stream()
                .map(each -> each.equals(constraint) ? each.named(to) : each)
                .toList();
        return before.with(owner.withConstraints(renamed));
    }

    @Override
    public Inverse inverse(SchemaState before) {
        return Inverse.lossless(new RenameConstraint(table, to, from));
    }

    @Override
    public String describe() {
        return "renameConstraint(" + table + ", " + from + ", " + to + ")";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.renameConstraint(this);
    }
}
