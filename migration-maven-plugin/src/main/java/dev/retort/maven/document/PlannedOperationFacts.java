package dev.retort.maven.document;

import dev.retort.core.effect.Blocked;
import dev.retort.core.effect.Effect;
import dev.retort.core.effect.RowWork;
import dev.retort.core.preview.PlannedAction;
import dev.retort.core.preview.PlannedOperation;
import java.util.List;
import java.util.Optional;

/**
 * An operation and what it would do.
 *
 * @param actions what it comes to on this database; nothing if the database has no need of it
 * @param effects what it would do to tables that were there before, and to those who use them
 * @param unknownEffects what is not known of that
 * @param destroys the data that would be gone afterwards
 */
public record PlannedOperationFacts(
        OperationFacts operation,
        List<ActionFacts> actions,
        List<EffectFacts> effects,
        Optional<String> unknownEffects,
        Optional<String> destroys) {

    public PlannedOperationFacts {
        actions = List.copyOf(actions);
        effects = List.copyOf(effects);
    }

    /**
     * What would happen to one table.
     *
     * @param table the table; or what else is locked as a whole
     * @param lock the lock in the database's own words
     * @param blocks what others could not do meanwhile
     */
    public record EffectFacts(String table, String lock, Blocked blocks, RowWork rows) {

        private static EffectFacts of(Effect effect) {
            return new EffectFacts(effect.table(), effect.lock(), effect.blocked(), effect.rows());
        }
    }

    /**
     * One thing that an operation would do.
     *
     * @param kind what is done, and how much of it is known before
     * @param about the work, the question, the message or the reason
     * @param statements the SQL, as far as it is known before
     * @param then the operations inside of it, those for the answer yes
     * @param otherwise the operations for the answer no
     */
    public record ActionFacts(
            PlannedAction.Kind kind,
            Optional<String> about,
            List<String> statements,
            List<PlannedOperationFacts> then,
            List<PlannedOperationFacts> otherwise) {

        public ActionFacts {
            statements = List.copyOf(statements);
            then = List.copyOf(then);
            otherwise = List.copyOf(otherwise);
        }

        private static ActionFacts of(PlannedAction action) {
            return new ActionFacts(
                    action.kind(),
                    Optional.of(action.about()).filter(text -> !text.isEmpty()),
                    action.statements(),
                    PlannedOperationFacts.of(action.then()),
                    PlannedOperationFacts.of(action.otherwise()));
        }
    }

    static PlannedOperationFacts of(PlannedOperation planned) {
        return new PlannedOperationFacts(
                OperationFacts.of(planned.operation()),
                planned.actions().stream().map(ActionFacts::of).toList(),
                planned.effects().tables().stream().map(EffectFacts::of).toList(),
                planned.effects().unknown(),
                planned.destroyed());
    }

    private static List<PlannedOperationFacts> of(List<PlannedOperation> planned) {
        return planned.stream().map(PlannedOperationFacts::of).toList();
    }
}
