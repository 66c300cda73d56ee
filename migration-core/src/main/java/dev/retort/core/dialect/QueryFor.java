package dev.retort.core.dialect;

import dev.retort.Condition;

/** The query that stands for a condition. */
record QueryFor(CatalogueQueries catalogue) implements Condition.Visitor<String> {
    @Override
    public String tableExists(Condition.TableExists condition) {
        return catalogue.table(condition.table());
    }

    @Override
    public String columnExists(Condition.ColumnExists condition) {
        return catalogue.column(condition.table(), condition.column());
    }

    @Override
    public String columnHasType(Condition.ColumnHasType condition) {
        return catalogue.columnOfType(condition.table(), condition.column(), condition.type());
    }

    @Override
    public String indexExists(Condition.IndexExists condition) {
        return catalogue.index(condition.table(), condition.index());
    }

    @Override
    public String constraintExists(Condition.ConstraintExists condition) {
        return catalogue.constraint(condition.table(), condition.constraint());
    }

    @Override
    public String viewExists(Condition.ViewExists condition) {
        return catalogue.view(condition.view());
    }

    @Override
    public String typeExists(Condition.TypeExists condition) {
        return catalogue.type(condition.type());
    }

    @Override
    public String schemaExists(Condition.SchemaExists condition) {
        return catalogue.schema(condition.schema());
    }

    @Override
    public String extensionAvailable(Condition.ExtensionAvailable condition) {
        return catalogue.extension(condition.extension());
    }

    @Override
    public String hasRows(Condition.HasRows condition) {
        return catalogue.rowOf(condition.table());
    }

    @Override
    public String finds(Condition.Finds condition) {
        return condition.query();
    }

    @Override
    public String not(Condition.Not condition) {
        throw new IllegalArgumentException("a negation has no query of its own: " + condition);
    }
}
