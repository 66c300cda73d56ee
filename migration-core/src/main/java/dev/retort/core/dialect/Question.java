package dev.retort.core.dialect;

import dev.retort.Condition;

/**
 * A condition in SQL.
 *
 * @param query finds rows, or none
 * @param rowsMeanYes whether the condition holds if the query finds rows; otherwise it holds if the query finds none
 */
public record Question(String query, boolean rowsMeanYes) {
    /** Returns the question that the condition asks. */
    public static Question of(Condition condition, CatalogueQueries catalogue) {
        if (condition instanceof Condition.Not not) {
            return of(not.condition(), catalogue).negated();
        }
        return new Question(ScriptText.withoutEnd(catalogue.queryFor(condition)), true);
    }

    /** Returns the opposite. */
    public Question negated() {
        return new Question(query, !rowsMeanYes);
    }

    /** Returns the expression that is true if the condition holds. */
    public String expression() {
        return (rowsMeanYes ? "EXISTS (" : "NOT EXISTS (") + ScriptText.beforeMore(query) + ")";
    }
}
