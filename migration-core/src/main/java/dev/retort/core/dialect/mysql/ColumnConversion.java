package dev.retort.core.dialect.mysql;

import dev.retort.Condition;
import dev.retort.core.dialect.Instruction;
import dev.retort.core.dialect.Unsupported;
import dev.retort.core.operation.AlterColumn;
import dev.retort.core.schema.ColumnUse;
import dev.retort.core.schema.SchemaState;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnChange;
import dev.retort.schema.Constraint;
import dev.retort.schema.Expression;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identity;
import dev.retort.schema.Index;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Another type for a column, its values worked out by an expression.
 *
 * <p>There is no {@code USING} here, and a column of the new type could not hold the old values to work with. So a helper
 * column is filled, and then takes the place of the old one in a single statement, with everything that hangs on it. If a
 * value cannot be worked out, the old column is still there, untouched.
 */
record ColumnConversion(
        TableState before, TableState after, Column old, Column changed, Optional<Expression> conversion) {
    private static final String SUFFIX = "_retort";
    private static final int LONGEST_NAME = 64;

    /** Returns the conversion that the operation asks for, if it does. */
    static Optional<ColumnConversion> of(AlterColumn operation, SchemaState state) {
        TableState before = state.table(operation.table());
        TableState after = operation.apply(state).table(operation.table());
        if (operation.changes().stream().anyMatch(ColumnChange.ToGeneration.class::isInstance)) {
            Column old = before.column(operation.column());
            Column changed = after.column(operation.column());
            Optional<Expression> values = changed.generated().isPresent()
                    ? Optional.empty()
                    : Optional.of(Expression.expression("`" + old.name().replace("`", "``") + "`"));
            return Optional.of(new ColumnConversion(before, after, old, changed, values));
        }
        return operation.changes().stream()
                .filter(ColumnChange.ToType.class::isInstance)
                .map(ColumnChange.ToType.class::cast)
                .flatMap(change -> change.conversion().stream())
                .reduce((first, last) -> last)
                .map(conversion -> new ColumnConversion(
                        before,
                        after,
                        before.column(operation.column()),
                        after.column(operation.column()),
                        Optional.of(conversion)));
    }

    /**
     * Returns what carries the conversion out.
     *
     * @param definition spells the definition of a column
     */
    List<Instruction> instructions(
            AlterColumn operation, TableChange.Words words, Function<Column, String> definition) {
        String column = words.identifiers().spell(old.name());
        String helper = words.identifiers().spell(helperName());
        List<Instruction> instructions = new ArrayList<>();
        // Left over from an attempt at which a value could not be worked out.
        instructions.addAll(Choices.when(
                Condition.columnExists(before.name(), helperName()),
                operation,
                change(words).with("DROP COLUMN " + helper).instructions()));
        instructions.addAll(change(words)
                .with("ADD COLUMN " + definition.apply(helper()) + " AFTER " + column)
                .instructions());
        conversion.ifPresent(values -> instructions.add(
                new Instruction.Execute("UPDATE " + words.identifiers().spellTable(before.name()) + " SET " + helper
                        + " = (" + words.text(values) + ")")));
        instructions.addAll(change(words)
                .dropConstraints(constraints())
                .dropIndexes(indexes())
                .with("DROP COLUMN " + column)
                .with("CHANGE COLUMN " + helper + " " + definition.apply(changed))
                .addConstraints(constraints())
                .addIndexes(indexes())
                .instructions());
        return instructions;
    }

    private TableChange change(TableChange.Words words) {
        return new TableChange(before, after, words);
    }

    /**
     * Refuses a column that cannot be replaced by another one.
     *
     * @throws Unsupported if that is so
     */
    ColumnConversion refuseWhatCannotBeReplaced(SchemaState state, String product) {
        boolean inForeignKey =
                before.foreignKeys().stream().anyMatch(key -> key.columns().contains(old.name()))
                        || state.tablesLeadingTo(before.name()).stream()
                                .flatMap(table -> table.foreignKeys().stream())
                                .anyMatch(this::leadsHere);
        if (inForeignKey) {
            throw refusal(product, "belongs to a foreign key; drop that one first and add it again afterwards");
        }
        boolean generates = before.columns().stream()
                .flatMap(column -> column.generated().stream())
                .anyMatch(generated -> ColumnUse.names(generated.expression(), old.name()));
        boolean staysGenerated = old.generated().isPresent() && old.generated().equals(changed.generated());
        if (generates || staysGenerated) {
            throw refusal(product, "is generated or generates another one; leave out using(...), or add a new column");
        }
        if (old.numbering() != Identity.NONE) {
            throw refusal(product, "is numbered by the database; leave out using(...)");
        }
        return this;
    }

    private boolean leadsHere(ForeignKey key) {
        return key.referencedTable().equals(before.name())
                && key.referencedColumns().contains(old.name());
    }

    private Unsupported refusal(String product, String reason) {
        return new Unsupported(product + " converts by replacing the column, and column " + old.name() + " of table "
                + before.name() + " " + reason);
    }

    /** The column that is filled: without what would refuse it while it is empty. */
    private Column helper() {
        return changed.named(helperName()).nullable().withoutDefault().withoutComment();
    }

    private String helperName() {
        int kept = Math.min(old.name().length(), LONGEST_NAME - SUFFIX.length());
        return old.name().substring(0, kept) + SUFFIX;
    }

    /** The constraints that hang on the column. */
    private List<Constraint> constraints() {
        return after.constraints().stream()
                .filter(constraint -> ColumnUse.names(constraint, old.name()))
                .toList();
    }

    /** The indexes that hang on the column. */
    private List<Index> indexes() {
        return after.indexes().stream()
                .filter(index -> ColumnUse.names(index, old.name()))
                .toList();
    }
}
