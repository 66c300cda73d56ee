package dev.retort.core.operation;

import dev.retort.Condition;

/** A condition as an author would write it, for messages. */
public final class ConditionText implements Condition.Visitor<String> {
    private ConditionText() {}

    /** Returns the condition on one line. */
    public static String of(Condition condition) {
        return condition.accept(new ConditionText());
    }

    @Override
    public String tableExists(Condition.TableExists condition) {
        return "tableExists(" + condition.table() + ")";
    }

    @Override
    public String columnExists(Condition.ColumnExists condition) {
        return "columnExists(" + condition.table() + ", " + condition.column() + ")";
    }

    @Override
    public String columnHasType(Condition.ColumnHasType condition) {
        return "columnHasType(" + condition.table() + ", " + condition.column() + ", " + condition.type() + ")";
    }

    @Override
    public String indexExists(Condition.IndexExists condition) {
        return "indexExists(" + condition.table() + ", " + condition.index() + ")";
    }

    @Override
    public String constraintExists(Condition.ConstraintExists condition) {
        return "constraintExists(" + condition.table() + ", " + condition.constraint() + ")";
    }

    @Override
    public String viewExists(Condition.ViewExists condition) {
        return "viewExists(" + condition.view() + ")";
    }

    @Override
    public String typeExists(Condition.TypeExists condition) {
        return "typeExists(" + condition.type() + ")";
    }

    @Override
    public String schemaExists(Condition.SchemaExists condition) {
        return "schemaExists(" + condition.schema() + ")";
    }

    @Override
    public String extensionAvailable(Condition.ExtensionAvailable condition) {
        return "extensionAvailable(" + condition.extension() + ")";
    }

    @Override
    public String hasRows(Condition.HasRows condition) {
        return "hasRows(" + condition.table() + ")";
    }

    @Override
    public String finds(Condition.Finds condition) {
        return "finds(" + condition.query() + ")";
    }

    @Override
    public String not(Condition.Not condition) {
        return "not " + condition.condition().accept(this);
    }
}
