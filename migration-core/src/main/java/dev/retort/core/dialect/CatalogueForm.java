package dev.retort.core.dialect;

import dev.retort.core.expression.Meaning;
import dev.retort.core.schema.SchemaObject;
import dev.retort.core.schema.SchemaState;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Constraint;
import dev.retort.schema.Deferral;
import dev.retort.schema.Dialect;
import dev.retort.schema.Exclusion;
import dev.retort.schema.Expression;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexKey;
import dev.retort.schema.IndexMethod;
import dev.retort.schema.NullsOrder;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Unique;
import dev.retort.schema.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a database keeps of a table, in one form for what an author wrote and for what the catalogue says of it.
 *
 * <p>A replayed table and one that an {@link Introspector} read both go through here; they are the same table if the two
 * results are equal. What a database does not keep, such as comments on SQLite, is left out of both.
 */
public abstract class CatalogueForm {
    protected final Dialect dialect;
    private final TypeNames types;
    private final Literals literals;

    protected CatalogueForm(Dialect dialect, TypeNames types, Literals literals) {
        this.dialect = dialect;
        this.types = types;
        this.literals = literals;
    }

    /** Returns the table in the one form. */
    public final KeptTable of(TableState table) {
        Map<String, Map<String, String>> columns = new TreeMap<>();
        List<KeptRule> rules = new ArrayList<>();
        for (Column column : table.columns()) {
            columns.put(column.name(), traits(column));
            rules.addAll(rulesOf(column));
        }
        table.constraints().forEach(constraint -> rules.add(rule(constraint)));
        table.indexes().forEach(index -> rules.add(rule(index)));
        return new KeptTable(traits(table), columns, rules, allowed(table));
    }

    /** Returns what is said of the table as a whole. */
    protected Map<String, String> traits(TableState table) {
        Map<String, String> traits = new TreeMap<>();
        table.comment().filter(text -> keepsComments()).ifPresent(text -> traits.put("comment", text));
        traits.putAll(options(table));
        return traits;
    }

    /** Returns what the database keeps of the table's options and partitions. */
    protected abstract Map<String, String> options(TableState table);

    /** Returns what is said of a column. */
    protected Map<String, String> traits(Column column) {
        Map<String, String> traits = new TreeMap<>();
        traits.put("type", type(column.type()));
        traits.put("nullability", column.isNullable() ? "nullable" : "not null");
        defaultOf(column).ifPresent(text -> traits.put("default", text));
        numbering(column).ifPresent(text -> traits.put("numbering", text));
        column.generated()
                .ifPresent(generated -> traits.put(
                        "expression", meaning(generated.expression()) + (generated.stored() ? " stored" : " virtual")));
        column.collationOn(dialect).ifPresent(name -> traits.put("collation", name));
        column.comment().filter(text -> keepsComments()).ifPresent(text -> traits.put("comment", text));
        return traits;
    }

    /** Tells whether the database has comments. */
    protected boolean keepsComments() {
        return true;
    }

    final String type(ColumnType type) {
        return typeName(types.nameOf(type));
    }

    /** Returns the one name of a type that has several. */
    protected abstract String typeName(String name);

    /** Returns how the database says that it numbers a column. */
    protected abstract Optional<String> numbering(Column column);

    /** Returns the rules that come with a column. */
    protected List<KeptRule> rulesOf(Column column) {
        return List.of();
    }

    /** Returns the rules that the database makes by itself where the table needs them. */
    protected List<KeptRule> allowed(TableState table) {
        return List.of();
    }

    private Optional<String> defaultOf(Column column) {
        return column.defaultValue()
                .map(value -> defaultMeaning(literals.spell(value, dialect)))
                .filter(meaning -> !meaning.equals("null"))
                .map(meaning -> ConstantForm.of(meaning, type(column.type())));
    }

    /** Returns everything that is no table in the one form. */
    public final Map<SchemaObject.Key, String> objectsOf(SchemaState state) {
        return KeptObjects.of(state, this);
    }

    final String meaningOf(Value value) {
        return defaultMeaning(literals.spell(value, dialect));
    }

    /** Returns what the text behind {@code DEFAULT} says. */
    protected String defaultMeaning(String text) {
        return Meaning.of(text, dialect);
    }

    protected final String meaning(Expression expression) {
        return Meaning.of(expression.textFor(dialect), dialect);
    }

    // Rules

    /** Returns a constraint in the one form. */
    protected KeptRule rule(Constraint constraint) {
        String text = constraint.accept(new Constraint.Visitor<>() {
            @Override
            public String primaryKey(PrimaryKey key) {
                return "primary key " + key.columns();
            }

            @Override
            public String foreignKey(ForeignKey key) {
                return "foreign key " + key.columns() + " to " + key.referencedTable() + " " + key.referencedColumns()
                        + action(" on delete ", key.deleteAction()) + action(" on update ", key.updateAction());
            }

            @Override
            public String unique(Unique unique) {
                return "unique " + unique.columns();
            }

            @Override
            public String check(Check check) {
                return "check " + meaning(check.condition());
            }

            @Override
            public String exclusion(Exclusion exclusion) {
                return "exclusion using " + exclusion.method() + " "
                        + exclusion.elements().stream()
                                .map(element -> key(element.key()) + " with " + element.operator())
                                .toList()
                        + where(exclusion.predicate());
            }
        });
        Deferral deferral = kept(constraint.options().deferral());
        return new KeptRule(constraint.name(), text + ConstraintTraits.of(constraint.options(), deferral));
    }

    private String action(String event, ReferentialAction action) {
        return isDefault(action) ? "" : event + action.sql().toLowerCase(Locale.ROOT);
    }

    /** Returns when the database looks at a constraint of which that is said. */
    protected Deferral kept(Deferral deferral) {
        return deferral;
    }

    /** Tells whether a foreign key does that anyway. */
    protected boolean isDefault(ReferentialAction action) {
        return action == ReferentialAction.NO_ACTION;
    }

    /** Returns an index in the one form. */
    protected KeptRule rule(Index index) {
        String text = (index.isUnique() ? "unique index on " : "index on ")
                + index.keys().stream().map(this::key).collect(Collectors.joining(", ", "[", "]"))
                + (index.method().equals(IndexMethod.BTREE) ? "" : " using " + index.method())
                + (index.included().isEmpty() ? "" : " including " + index.included())
                + (index.hasNullsNotDistinct() ? " with equal nulls" : "")
                + (index.storage().isEmpty() ? "" : " stored " + index.storage())
                + index.tablespace().map(name -> " in " + name).orElse("")
                + where(index.predicate());
        return new KeptRule(index.name(), text);
    }

    private String where(Optional<Expression> predicate) {
        return predicate.map(text -> " where " + meaning(text)).orElse("");
    }

    private String key(IndexKey key) {
        return key.column().orElseGet(() -> meaning(key.expression().orElseThrow()))
                + (key.prefix().isPresent() ? "(" + key.prefix().getAsInt() + ")" : "")
                + key.collation()
                        .map(name -> " collate " + name.toLowerCase(Locale.ROOT))
                        .orElse("")
                + key.operatorClass().map(name -> " " + name).orElse("")
                + (key.isDescending() ? " desc" : "")
                + key.nullsOrder()
                        .filter(order -> order == (key.isDescending() ? NullsOrder.LAST : NullsOrder.FIRST))
                        .map(order -> " nulls " + order.toString().toLowerCase(Locale.ROOT))
                        .orElse("");
    }
}
