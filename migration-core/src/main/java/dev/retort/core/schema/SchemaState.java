package dev.retort.core.schema;

import dev.retort.schema.Constraint;
import dev.retort.schema.Dialect;
import dev.retort.schema.ForeignKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** All tables and other objects at one point of a history, on one database; immutable. */
public final class SchemaState {
    private final Dialect dialect;
    private final SharedMap<String, TableState> tables;
    private final SharedMap<Mention, String> mentions;
    private final SharedMap<SchemaObject.Key, SchemaObject> objects;

    private SchemaState(
            Dialect dialect,
            SharedMap<String, TableState> tables,
            SharedMap<Mention, String> mentions,
            SharedMap<SchemaObject.Key, SchemaObject> objects) {
        this.dialect = dialect;
        this.tables = tables;
        this.mentions = mentions;
        this.objects = objects;
    }

    /** A foreign key and the table that has it. */
    public record Reference(TableState from, ForeignKey key) {}

    /** The state of a database in which nothing was created yet. */
    public static SchemaState empty(Dialect dialect) {
        return new SchemaState(dialect, SharedMap.empty(), SharedMap.empty(), SharedMap.empty());
    }

    /** The database: histories may do different things on different ones. */
    public Dialect dialect() {
        return dialect;
    }

    /** The tables by name, sorted. */
    public Map<String, TableState> tables() {
        return tables;
    }

    /** Everything else, by kind and name, sorted. */
    public Map<SchemaObject.Key, SchemaObject> objects() {
        return objects;
    }

    public boolean hasTable(String name) {
        return tables.containsKey(name);
    }

    /**
     * The table of that name.
     *
     * @throws SchemaConflict if there is none
     */
    public TableState table(String name) {
        return tables.find(name)
                .orElseThrow(() -> new SchemaConflict("there is no table " + name + "; there "
                        + (tables.isEmpty() ? "is none at all" : "are " + tables.keySet())));
    }

    /** The state with this table, in place of one of the same name. */
    public SchemaState with(TableState table) {
        Set<Mention> before = tables.find(table.name()).map(Mention::of).orElse(Set.of());
        return new SchemaState(
                dialect, tables.with(table.name(), table), mentioning(before, Mention.of(table)), objects);
    }

    /** The state without that table. */
    public SchemaState without(String name) {
        return new SchemaState(
                dialect, tables.without(name), mentioning(Mention.of(table(name)), Set.of()), withoutTriggersOf(name));
    }

    private SharedMap<Mention, String> mentioning(Set<Mention> before, Set<Mention> after) {
        SharedMap<Mention, String> changed = mentions;
        for (Mention mention : before) {
            if (!after.contains(mention)) {
                changed = changed.without(mention);
            }
        }
        for (Mention mention : after) {
            if (!before.contains(mention)) {
                changed = changed.with(mention, mention.table());
            }
        }
        return changed;
    }

    private List<TableState> mentioned(Mention.Kind kind, String name) {
        return mentions.valuesFrom(Mention.before(kind, name), mention -> mention.isOf(kind, name)).stream()
                .map(this::table)
                .toList();
    }

    /** The state in which that table has another name, and foreign keys lead to the new one. */
    public SchemaState renamed(String from, String to) {
        Optional<PartitionState> partition = findPartition(from);
        if (partition.isPresent()) {
            refuseExisting(to);
            PartitionState state = partition.orElseThrow();
            TableState owner = table(state.partition().table());
            return with(owner.withoutPartition(state).withPartition(state.named(to)));
        }
        TableState table = table(from);
        refuseExisting(to);
        SchemaState moved = without(from).with(table.named(to));
        for (TriggerState trigger : triggersOf(from)) {
            moved = moved.with(trigger.onTable(to));
        }
        return moved.retargeting(from, key -> key.leadingTo(to, key.referencedColumns()));
    }

    /** The state in which a column of that table has another name, and foreign keys lead to the new one. */
    public SchemaState renamedColumn(String tableName, String from, String to) {
        return with(table(tableName).renamedColumn(from, to, dialect))
                .retargeting(
                        tableName,
                        key -> key.leadingTo(
                                tableName,
                                key.referencedColumns().stream()
                                        .map(name -> name.equals(from) ? to : name)
                                        .toList()));
    }

    /** The state in which the foreign keys that lead to that table are other ones. */
    private SchemaState retargeting(String referencedTable, UnaryOperator<ForeignKey> change) {
        SchemaState state = this;
        for (TableState table : tablesLeadingTo(referencedTable)) {
            List<Constraint> constraints = new ArrayList<>();
            for (Constraint constraint : table.constraints()) {
                constraints.add(
                        constraint instanceof ForeignKey key
                                        && key.referencedTable().equals(referencedTable)
                                ? change.apply(key)
                                : constraint);
            }
            state = state.with(table.withConstraints(constraints));
        }
        return state;
    }

    /** The tables with foreign keys that lead to this one, itself among them. */
    public List<TableState> tablesLeadingTo(String tableName) {
        return mentioned(Mention.Kind.REFERENCED_TABLE, tableName);
    }

    /** The foreign keys of other tables that lead to this one. */
    public List<Reference> referencesTo(String tableName) {
        List<Reference> references = new ArrayList<>();
        for (TableState table : tablesLeadingTo(tableName)) {
            for (ForeignKey key : table.foreignKeys()) {
                if (!table.name().equals(tableName) && key.referencedTable().equals(tableName)) {
                    references.add(new Reference(table, key));
                }
            }
        }
        return references;
    }

    /** The tables with columns of that enum type. */
    public List<TableState> tablesUsingEnum(String type) {
        return mentioned(Mention.Kind.ENUM_TYPE, type);
    }

    /** The partition of that name, of whatever table. */
    public Optional<PartitionState> findPartition(String name) {
        return mentioned(Mention.Kind.PARTITION, name).stream()
                .flatMap(table -> table.findPartition(name).stream())
                .findFirst();
    }

    /**
     * The table of that name.
     *
     * @throws SchemaConflict if there is none, or it has no partitions
     */
    public TableState partitioned(String name) {
        TableState table = table(name);
        if (table.options().stream().noneMatch(option -> option.kind().isPartitioning())) {
            throw new SchemaConflict("table " + name + " is not partitioned; say so when it is created:"
                    + " table(...).on(POSTGRESQL, partitionByRange(\"...\"))");
        }
        return table;
    }

    /** Tells whether partitions are tables of their own on this database; where not, it refuses them when they are made. */
    public boolean hasPartitions() {
        return dialect == Dialect.POSTGRESQL;
    }

    /** The state without that partition of a table, and without its rows. */
    public SchemaState without(PartitionState partition) {
        return with(table(partition.partition().table()).withoutPartition(partition));
    }

    /** Refuses a name that a table has already. */
    public void refuseExisting(String tableName) {
        findPartition(tableName).ifPresent(there -> {
            throw new SchemaConflict("there is a " + there.partition() + " already");
        });
        if (hasTable(tableName)) {
            throw new SchemaConflict("there is a table " + tableName + " already");
        }
    }

    /** Refuses the name of an index that is taken, where the database wants it to be unique. */
    public void refuseExistingIndex(String tableName, String indexName) {
        boolean uniqueInSchema = dialect == Dialect.SQLITE || dialect == Dialect.POSTGRESQL;
        for (TableState table : mentioned(Mention.Kind.INDEX, indexName)) {
            boolean sameSchema = QualifiedName.of(table.name())
                    .schema()
                    .equals(QualifiedName.of(tableName).schema());
            boolean inTheWay = (uniqueInSchema && sameSchema) || table.name().equals(tableName);
            if (inTheWay) {
                throw new SchemaConflict("there is an index " + indexName + " on table " + table.name() + " already");
            }
        }
    }

    // Objects that are not tables

    /** The objects of one type. */
    public <T extends SchemaObject> List<T> objects(Class<T> type) {
        return objects.values().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** The triggers of a table or view. */
    public List<TriggerState> triggersOf(String table) {
        Optional<String> owner = Optional.of(table);
        SchemaObject.Key first = new SchemaObject.Key(SchemaObject.Kind.TRIGGER, owner, "");
        return objects
                .valuesFrom(
                        first, key -> key.kind() == first.kind() && key.table().equals(owner))
                .stream()
                .map(TriggerState.class::cast)
                .toList();
    }

    private SharedMap<SchemaObject.Key, SchemaObject> withoutTriggersOf(String table) {
        SharedMap<SchemaObject.Key, SchemaObject> remaining = objects;
        for (TriggerState trigger : triggersOf(table)) {
            remaining = remaining.without(trigger.key());
        }
        return remaining;
    }

    public boolean has(SchemaObject.Key key) {
        return objects.containsKey(key);
    }

    /** The object that is meant, if there is one. */
    public Optional<SchemaObject> find(SchemaObject.Key key) {
        return objects.find(key);
    }

    /**
     * The object that is meant.
     *
     * @throws SchemaConflict if there is none
     */
    public SchemaObject object(SchemaObject.Key key) {
        return find(key).orElseThrow(() -> {
            List<String> names = objects.keySet().stream()
                    .filter(other -> other.kind() == key.kind() && other.table().equals(key.table()))
                    .map(SchemaObject.Key::name)
                    .toList();
            return new SchemaConflict(
                    "there is no " + key + "; there " + (names.isEmpty() ? "is none at all" : "are " + names));
        });
    }

    /** The state with this object, in place of one of the same kind and name. */
    public SchemaState with(SchemaObject object) {
        return new SchemaState(dialect, tables, mentions, objects.with(object.key(), object));
    }

    /** The state without that object and, if it is a view, without its triggers; unchanged if there is none. */
    public SchemaState without(SchemaObject object) {
        SharedMap<SchemaObject.Key, SchemaObject> remaining =
                object instanceof ViewState ? withoutTriggersOf(object.name()) : objects;
        return new SchemaState(dialect, tables, mentions, remaining.without(object.key()));
    }

    /** Refuses a name that another object of the kind has already. */
    public void refuseExisting(SchemaObject.Key key) {
        if (has(key)) {
            throw new SchemaConflict("there is " + key.withArticle() + " already");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SchemaState that
                && dialect == that.dialect
                && tables.equals(that.tables)
                && objects.equals(that.objects);
    }

    @Override
    public int hashCode() {
        return Objects.hash(dialect, tables, objects);
    }

    @Override
    public String toString() {
        return "SchemaState[dialect=" + dialect + ", tables=" + tables + ", objects=" + objects + "]";
    }
}
