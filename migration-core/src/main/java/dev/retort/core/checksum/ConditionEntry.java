package dev.retort.core.checksum;

import dev.retort.Condition;

/** The canonical text of conditions. */
final class ConditionEntry implements Condition.Visitor<Entry> {
    private ConditionEntry() {}

    static Entry of(Condition condition) {
        return condition.accept(new ConditionEntry());
    }

    @Override
    public Entry tableExists(Condition.TableExists condition) {
        return new Entry("tableExists").with("table", condition.table());
    }

    @Override
    public Entry columnExists(Condition.ColumnExists condition) {
        return new Entry("columnExists").with("table", condition.table()).with("column", condition.column());
    }

    @Override
    public Entry columnHasType(Condition.ColumnHasType condition) {
        return new Entry("columnHasType")
                .with("table", condition.table())
                .with("column", condition.column())
                .with(SchemaText.of(condition.type()));
    }

    @Override
    public Entry indexExists(Condition.IndexExists condition) {
        return new Entry("indexExists").with("table", condition.table()).with("index", condition.index());
    }

    @Override
    public Entry constraintExists(Condition.ConstraintExists condition) {
        return new Entry("constraintExists")
                .with("table", condition.table())
                .with("constraint", condition.constraint());
    }

    @Override
    public Entry viewExists(Condition.ViewExists condition) {
        return new Entry("viewExists").with("view", condition.view());
    }

    @Override
    public Entry typeExists(Condition.TypeExists condition) {
        return new Entry("typeExists").with("type", condition.type());
    }

    @Override
    public Entry schemaExists(Condition.SchemaExists condition) {
        return new Entry("schemaExists").with("schema", condition.schema());
    }

    @Override
    public Entry extensionAvailable(Condition.ExtensionAvailable condition) {
        return new Entry("extensionAvailable").with("extension", condition.extension());
    }

    @Override
    public Entry hasRows(Condition.HasRows condition) {
        return new Entry("hasRows").with("table", condition.table());
    }

    @Override
    public Entry finds(Condition.Finds condition) {
        return new Entry("finds").with("query", condition.query());
    }

    @Override
    public Entry not(Condition.Not condition) {
        return new Entry("not").with(condition.condition().accept(this));
    }
}
