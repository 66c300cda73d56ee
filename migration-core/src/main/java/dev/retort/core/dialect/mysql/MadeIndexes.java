package dev.retort.core.dialect.mysql;

import static dev.retort.core.dialect.mysql.Choices.either;

import dev.retort.Condition;
import dev.retort.core.dialect.Instruction;
import dev.retort.core.operation.Operation;
import dev.retort.core.schema.TableState;
import java.util.List;

/** The indexes that had to be made because one is required, and that go when the author's own serve. */
record MadeIndexes(TableState before, TableState after, TableChange.Words words) {
    /**
     * Returns what adds an index or a key in their place.
     *
     * <p>The database drops those that it made by itself, but not those that we made in its stead. Asking for the name
     * first keeps this out of scripts, since the replayed state knows no such index.
     *
     * @param adding what adds it where there is nothing to replace
     * @param clause the clause of {@code ALTER TABLE} that adds it
     */
    List<Instruction> replacedBy(Operation operation, List<Instruction> adding, String clause) {
        List<Instruction> instructions = adding;
        for (RequiredIndex made : RequiredIndex.of(before)) {
            if (!made.isServedIn(before, words.dialect()) && made.isServedIn(after, words.dialect())) {
                instructions = either(
                        Condition.indexExists(before.name(), made.madeName()),
                        operation,
                        either(
                                Condition.finds(
                                        words.catalogue().index(before.name(), made.madeName(), made.columns())),
                                operation,
                                replace(made, clause),
                                instructions),
                        instructions);
            }
        }
        return instructions;
    }

    private List<Instruction> replace(RequiredIndex made, String clause) {
        return new TableChange(before, after, words)
                .with("DROP INDEX " + words.identifiers().spell(made.madeName()))
                .with(clause)
                .instructions();
    }
}
