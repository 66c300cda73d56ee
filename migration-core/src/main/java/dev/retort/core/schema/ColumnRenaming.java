package dev.retort.core.schema;

import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.Dialect;
import dev.retort.schema.Exclusion;
import dev.retort.schema.Expression;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Unique;
import java.util.List;

/** Another name for a column, in everything of its table that names it. */
record ColumnRenaming(String from, String to, Dialect dialect) implements Constraint.Visitor<Constraint> {
    Column in(Column column) {
        return column.generated()
                .map(generated -> generated.stored()
                        ? column.generatedAs(in(generated.expression()))
                        : column.virtuallyGeneratedAs(in(generated.expression())))
                .orElse(column);
    }

    Constraint in(Constraint constraint) {
        Constraint renamed = constraint.accept(this);
        return renamed.withOptions(
                renamed.options().withIncluded(in(renamed.options().included())));
    }

    Index in(Index index) {
        Index renamed =
                index.withKeys(index.keys().stream().map(this::in).toList()).withIncluded(in(index.included()));
        return index.predicate().map(predicate -> renamed.where(in(predicate))).orElse(renamed);
    }

    private IndexKey in(IndexKey key) {
        return key.column()
                .map(column -> key.onColumn(in(column)))
                .orElseGet(() -> key.onExpression(in(key.expression().orElseThrow())));
    }

    private String in(String column) {
        return column.equals(from) ? to : column;
    }

    private List<String> in(List<String> columns) {
        return columns.stream().map(this::in).toList();
    }

    private Expression in(Expression expression) {
        Expression renamed = Expression.expression(in(expression.text(), dialect));
        for (var variant : expression.variants().entrySet()) {
            renamed = renamed.on(variant.getKey(), in(variant.getValue(), variant.getKey()));
        }
        return renamed;
    }

    private String in(String expression, Dialect itsDialect) {
        String quote = Dialect.MYSQL_AND_MARIADB.contains(itsDialect) ? "`" : "\"";
        return SqlWords.replace(expression, from, to, quote);
    }

    @Override
    public Constraint primaryKey(PrimaryKey key) {
        return key.onColumns(in(key.columns()));
    }

    @Override
    public Constraint foreignKey(ForeignKey key) {
        return key.onColumns(in(key.columns()));
    }

    @Override
    public Constraint unique(Unique unique) {
        return unique.onColumns(in(unique.columns()));
    }

    @Override
    public Constraint exclusion(Exclusion exclusion) {
        Exclusion renamed = exclusion.withElements(exclusion.elements().stream()
                .map(element -> new Exclusion.Element(in(element.key()), element.operator()))
                .toList());
        return renamed.predicate()
                .map(predicate -> renamed.where(in(predicate)))
                .orElse(renamed);
    }

    @Override
    public Constraint check(Check check) {
        return check.withCondition(in(check.condition()));
    }
}
