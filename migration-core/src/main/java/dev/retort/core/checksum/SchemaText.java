package dev.retort.core.checksum;

import dev.retort.core.operation.ConstraintReference;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnChange;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Constraint;
import dev.retort.schema.ConstraintOptions;
import dev.retort.schema.Deferral;
import dev.retort.schema.Dialect;
import dev.retort.schema.Exclusion;
import dev.retort.schema.Expression;
import dev.retort.schema.Fallback;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identity;
import dev.retort.schema.Index;
import dev.retort.schema.IndexKey;
import dev.retort.schema.IndexMethod;
import dev.retort.schema.Literal;
import dev.retort.schema.Numbers;
import dev.retort.schema.Partition;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Row;
import dev.retort.schema.Table;
import dev.retort.schema.TableElement;
import dev.retort.schema.TimeOfRun;
import dev.retort.schema.Unique;
import dev.retort.schema.Value;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The canonical text of the words for schemas. */
final class SchemaText {
    private SchemaText() {}

    static Entry of(TableElement element) {
        return element instanceof Column column ? of(column) : of((Constraint) element);
    }

    /** What is said of a table as a whole, in the order of the databases. */
    static List<Entry> options(Table table) {
        return Arrays.stream(Dialect.values())
                .flatMap(dialect -> table.optionsOn(dialect).stream()
                        .map(option -> new Entry("option")
                                .with("dialect", lower(dialect))
                                .with("kind", lower(option.kind()))
                                .with("value", option.values())))
                .toList();
    }

    static Entry of(Column column) {
        Entry entry = new Entry("column")
                .with("name", column.name())
                .with(of(column.type()))
                .with("notNull", !column.isNullable())
                .with("comment", column.comment());
        if (!column.collations().isEmpty()) {
            collations(column.collations()).forEach(entry::with);
        }
        column.defaultValue().ifPresent(value -> entry.with(new Entry("default").with(of(value))));
        if (column.numbering() != Identity.NONE) {
            entry.with("identity", lower(column.numbering()));
            numbers(column.numbers()).forEach(entry::with);
        }
        column.generated().ifPresent(generated -> entry.with(of(generated)));
        return entry;
    }

    /** One collation for all databases is written as one; that is how it was before there could be several. */
    private static Map<String, String> collations(Map<Dialect, String> collations) {
        Set<String> names = Set.copyOf(collations.values());
        Map<String, String> texts = new LinkedHashMap<>();
        if (names.size() == 1 && collations.size() == Dialect.values().length) {
            texts.put("collation", names.iterator().next());
        } else {
            new TreeMap<>(collations).forEach((dialect, name) -> texts.put(lower(dialect) + "Collation", name));
        }
        return texts;
    }

    private static Map<String, String> numbers(Numbers numbers) {
        Map<String, String> texts = new LinkedHashMap<>();
        numbers.start().ifPresent(start -> texts.put("start", Long.toString(start)));
        numbers.increment().ifPresent(increment -> texts.put("increment", Long.toString(increment)));
        if (numbers.isAlways()) {
            texts.put("always", "true");
        }
        return texts;
    }

    private static Entry of(Column.Generated generated) {
        return new Entry("generated").with("stored", generated.stored()).with(of(generated.expression()));
    }

    static Entry of(ColumnType type) {
        Entry entry = new Entry("type").with("kind", lower(type.kind()));
        type.size().ifPresent(size -> entry.with("size", Integer.toString(size)));
        if (type.scale() != 0) {
            entry.with("scale", Integer.toString(type.scale()));
        }
        if (!type.text().isEmpty()) {
            entry.with("text", type.text());
        }
        entry.with("value", type.values()).with("unsigned", type.isUnsigned());
        type.element().ifPresent(element -> entry.with(of(element)));
        return withVariants(entry, type.variants());
    }

    static Entry of(Value value) {
        if (value instanceof TimeOfRun) {
            return new Entry("timeOfRun");
        }
        return value instanceof Literal literal
                ? new Entry("literal")
                        .with("of", literal.value().getClass().getSimpleName())
                        .with("value", literal.value().toString())
                : of((Expression) value);
    }

    static Entry of(Expression expression) {
        return withVariants(new Entry("expression").with("text", expression.text()), expression.variants());
    }

    private static Entry withVariants(Entry entry, Map<Dialect, String> variants) {
        if (variants.isEmpty()) {
            return entry;
        }
        new TreeMap<>(variants).forEach((dialect, text) -> entry.with(lower(dialect), text));
        return entry;
    }

    static Entry of(Partition partition) {
        return new Entry("partition")
                .with("name", partition.name())
                .with("table", partition.table())
                .with("ifNotExists", partition.isIfNotExists())
                .with(of(partition.bounds()));
    }

    private static Entry of(Partition.Bounds bounds) {
        if (bounds instanceof Partition.Bounds.Range range) {
            return new Entry("range").with(values("from", range.from())).with(values("to", range.to()));
        }
        if (bounds instanceof Partition.Bounds.In in) {
            return values("in", in.values());
        }
        if (bounds instanceof Partition.Bounds.Hash hash) {
            return new Entry("hash")
                    .with("modulus", Integer.toString(hash.modulus()))
                    .with("remainder", Integer.toString(hash.remainder()));
        }
        return new Entry("rest");
    }

    private static Entry values(String name, List<Value> values) {
        Entry entry = new Entry(name);
        values.forEach(value -> entry.with(of(value)));
        return entry;
    }

    static Entry of(Constraint constraint) {
        Entry entry = constraint.accept(new Constraint.Visitor<>() {
            @Override
            public Entry primaryKey(PrimaryKey key) {
                return new Entry("primaryKey").with("column", key.columns());
            }

            @Override
            public Entry foreignKey(ForeignKey key) {
                return new Entry("foreignKey")
                        .with("column", key.columns())
                        .with("references", key.referencedTable())
                        .with("to", key.referencedColumns())
                        .with("onDelete", lower(key.deleteAction()))
                        .with("onUpdate", lower(key.updateAction()));
            }

            @Override
            public Entry unique(Unique unique) {
                return new Entry("unique").with("column", unique.columns());
            }

            @Override
            public Entry check(Check check) {
                return new Entry("check").with(SchemaText.of(check.condition()));
            }

            @Override
            public Entry exclusion(Exclusion exclusion) {
                Entry text =
                        new Entry("exclusion").with("method", exclusion.method().name());
                exclusion
                        .elements()
                        .forEach(element ->
                                text.with(SchemaText.of(element.key()).with("operator", element.operator())));
                exclusion
                        .predicate()
                        .ifPresent(predicate -> text.with(new Entry("where").with(SchemaText.of(predicate))));
                return text;
            }
        });
        entry.with("name", constraint.name());
        return withOptions(entry, constraint.options());
    }

    private static Entry withOptions(Entry entry, ConstraintOptions options) {
        if (options.deferral() != Deferral.NONE) {
            entry.with("deferral", lower(options.deferral()));
        }
        entry.with("notValid", options.notValid())
                .with("matchFull", options.matchFull())
                .with("including", options.included())
                .with("nullsNotDistinct", options.nullsNotDistinct())
                .with("usingIndex", options.index());
        return entry.with("onConflict", options.onConflict().map(SchemaText::lower));
    }

    static Entry of(ConstraintReference reference) {
        return reference instanceof ConstraintReference.ByName byName
                ? new Entry("constraint").with("name", byName.name())
                : of(((ConstraintReference.ByShape) reference).shape());
    }

    static Entry of(Index index) {
        Entry entry = new Entry("index")
                .with("name", index.name())
                .with("table", index.table())
                .with("unique", index.isUnique())
                .with("ifNotExists", index.isIfNotExists());
        index.keys().forEach(key -> entry.with(of(key)));
        index.predicate().ifPresent(predicate -> entry.with(new Entry("where").with(of(predicate))));
        if (!index.method().equals(IndexMethod.BTREE)) {
            entry.with("method", index.method().name());
        }
        entry.with("including", index.included()).with("nullsNotDistinct", index.hasNullsNotDistinct());
        index.storage().forEach((parameter, value) -> entry.with("storage", parameter + "=" + value));
        entry.with("tablespace", index.tablespace())
                .with("parser", index.parser())
                .with("concurrently", index.isConcurrent());
        return index.fallback() == Fallback.REFUSE ? entry : entry.with("ifUnsupported", lower(index.fallback()));
    }

    private static Entry of(IndexKey key) {
        Entry entry = new Entry("key").with("column", key.column()).with("descending", key.isDescending());
        key.expression().ifPresent(expression -> entry.with(of(expression)));
        key.prefix().ifPresent(prefix -> entry.with("prefix", Integer.toString(prefix)));
        entry.with("operatorClass", key.operatorClass()).with("collation", key.collation());
        key.nullsOrder().ifPresent(order -> entry.with("nulls", lower(order)));
        return entry;
    }

    static Entry of(ColumnChange change) {
        return change.accept(new ColumnChange.Visitor<>() {
            @Override
            public Entry toType(ColumnChange.ToType toType) {
                Entry entry = new Entry("toType").with(SchemaText.of(toType.type()));
                toType.conversion().ifPresent(conversion -> entry.with(SchemaText.of(conversion)));
                return entry;
            }

            @Override
            public Entry toNullability(ColumnChange.ToNullability toNullability) {
                return new Entry("toNullability").with("nullable", toNullability.nullable());
            }

            @Override
            public Entry toDefault(ColumnChange.ToDefault toDefault) {
                Entry entry = new Entry("toDefault");
                toDefault.value().ifPresent(value -> entry.with(SchemaText.of(value)));
                return entry;
            }

            @Override
            public Entry toComment(ColumnChange.ToComment toComment) {
                return new Entry("toComment").with("text", toComment.text());
            }

            @Override
            public Entry toNumbering(ColumnChange.ToNumbering toNumbering) {
                Entry entry = new Entry("toNumbering").with("identity", lower(toNumbering.way()));
                numbers(toNumbering.numbers()).forEach(entry::with);
                return entry;
            }

            @Override
            public Entry toGeneration(ColumnChange.ToGeneration toGeneration) {
                Entry entry = new Entry("toGeneration");
                toGeneration.generated().ifPresent(generated -> entry.with(of(generated)));
                return entry;
            }

            @Override
            public Entry toCollation(ColumnChange.ToCollation toCollation) {
                Entry entry = new Entry("toCollation");
                collations(toCollation.collations()).forEach(entry::with);
                return entry;
            }
        });
    }

    static Entry of(Row row) {
        Entry entry = new Entry("row");
        row.columns()
                .forEach(column ->
                        entry.with(new Entry("value").with("column", column).with(of(row.value(column)))));
        return entry;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
