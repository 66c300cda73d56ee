package dev.retort.core.operation;

import dev.retort.Condition;

/** A condition as an author would write it, for messages. */
final class ConditionText {
    private ConditionText() {}

    static String of(Condition condition) {
        if (condition instanceof Condition.Not not) {
            return "not " + of(not.condition());
        }
        if (condition instanceof Condition.TableExists question) {
            return "tableExists(" + question.table() + ")";
        }
        if (condition instanceof Condition.ColumnExists question) {
            return "columnExists(" + question.table() + ", " + question.column() + ")";
        }
        if (condition instanceof Condition.IndexExists question) {
            return "indexExists(" + question.table() + ", " + question.index() + ")";
        }
        return "finds(" + ((Condition.Finds) condition).query() + ")";
    }
}
