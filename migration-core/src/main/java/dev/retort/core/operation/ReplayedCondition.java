package dev.retort.core.operation;

import dev.retort.Condition;
import dev.retort.core.schema.SchemaState;
import java.util.Optional;

/** The answer that a replayed schema gives to a condition. */
public final class ReplayedCondition {
    private ReplayedCondition() {}

    /** Returns the answer; none for a question about rows. */
    public static Optional<Boolean> answer(Condition condition, SchemaState state) {
        if (condition instanceof Condition.Not not) {
            return answer(not.condition(), state).map(answer -> !answer);
        }
        if (condition instanceof Condition.TableExists question) {
            return Optional.of(state.hasTable(question.table()));
        }
        if (condition instanceof Condition.ColumnExists question) {
            return Optional.of(state.hasTable(question.table())
                    && state.table(question.table()).hasColumn(question.column()));
        }
        if (condition instanceof Condition.IndexExists question) {
            return Optional.of(state.hasTable(question.table())
                    && state.table(question.table()).hasIndex(question.index()));
        }
        return Optional.empty();
    }
}
