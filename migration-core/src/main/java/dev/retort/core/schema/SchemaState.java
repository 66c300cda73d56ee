package dev.retort.core.schema;

import dev.retort.schema.Constraint;
import dev.retort.schema.Dialect;
import dev.retort.schema.ForeignKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * All tables and other objects at one point of a history, on one database; immutable.
 *
 * @param dialect the database: histories may do different things on different ones
 * @param tables the tables by name, sorted
 * @param objects everything else, by kind and name, sorted
 */
public record SchemaState(
        Dialect dialect, Map<String, TableState> tables, Map<SchemaObject.Key, SchemaObject> objects) {
    public SchemaState {
        tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
        objects = Collections.unmodifiableSortedMap(new TreeMap<>(objects));
    }

    /** A foreign key and the table that has it. */
    public record Reference(TableState from, ForeignKey key) {}

    /** The state of a database in which nothing was created yet. */
    public static SchemaState empty(Dialect dialect) {
        return new SchemaState(dialect, Map.of(), Map.of());
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
        TableState table = tables.get(name);
        if (table == null) {
            throw new SchemaConflict("there is no table " + name + "; there "
                    + (tables.isEmpty() ? "is none at all" : "are " + tables.keySet()));
        }
        return table;
    }

    /** The state with this table, in place of one of the same name. */
    public SchemaState with(TableState table) {
        Map<String, TableState> changed = new TreeMap<>(tables);
        changed.put(table.name(), table);
        return new SchemaState(dialect, changed, objects);
    }

    /** The state without that table. */
    public SchemaState without(String name) {
        table(name);
        Map<String, TableState> changed = new TreeMap<>(tables);
        changed.remove(name);
        return new SchemaState(dialect, changed, withoutTriggersOf(name));
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
        return moved.retargeting(
                key -> key.referencedTable().equals(from) ? key.leadingTo(to, key.referencedColumns()) : key);
    }

    /** The state in which a column of that table has another name, and foreign keys lead to the new one. */
    public SchemaState renamedColumn(String tableName, String from, String to) {
        return with(table(tableName).renamedColumn(from, to, dialect))
                .retargeting(key -> key.referencedTable().equals(tableName)
                        ? key.leadingTo(
                                tableName,
                                key.referencedColumns().stream()
                                        .map(name -> name.equals(from) ? to : name)
                                        .toList())
                        : key);
    }

    private SchemaState retargeting(UnaryOperator<ForeignKey> change) {
        SchemaState state = this;
        for (TableState table : tables.values()) {
            List<Constraint> constraints = new ArrayList<>();
            for (Constraint constraint : table.constraints()) {
                constraints.add(constraint instanceof ForeignKey key ? change.apply(key) : constraint);
            }
            state = state.with(table.withConstraints(constraints));
        }
        return state;
    }

    /** The foreign keys of other tables that lead to this one. */
    public List<Reference> referencesTo(String tableName) {
        List<Reference> references = new ArrayList<>();
        for (TableState table : tables.values()) {
            if (!table.name().equals(tableName)) {
                for (ForeignKey key : table.foreignKeys()) {
                    if (key.referencedTable().equals(tableName)) {
                        references.add(new Reference(table, key));
                    }
                }
            }
        }
        return references;
    }

    /** The partition of that name, of whatever table. */
    public Optional<PartitionState> findPartition(String name) {
        return tables.values().stream()
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
        for (TableState table : tables.values()) {
            boolean sameSchema = QualifiedName.of(table.name())
                    .schema()
                    .equals(QualifiedName.of(tableName).schema());
            boolean inTheWay = (uniqueInSchema && sameSchema) || table.name().equals(tableName);
            if (inTheWay && (table.hasIndex(indexName) || table.hasLeftOut(indexName))) {
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
        return objects(TriggerState.class).stream()
                .filter(trigger -> trigger.trigger().table().equals(table))
                .toList();
    }

    private Map<SchemaObject.Key, SchemaObject> withoutTriggersOf(String table) {
        Map<SchemaObject.Key, SchemaObject> remaining = new TreeMap<>(objects);
        triggersOf(table).forEach(trigger -> remaining.remove(trigger.key()));
        return remaining;
    }

    public boolean has(SchemaObject.Key key) {
        return objects.containsKey(key);
    }

    /** The object that is meant, if there is one. */
    public Optional<SchemaObject> find(SchemaObject.Key key) {
        return Optional.ofNullable(objects.get(key));
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
        Map<SchemaObject.Key, SchemaObject> changed = new TreeMap<>(objects);
        changed.put(object.key(), object);
        return new SchemaState(dialect, tables, changed);
    }

    /** The state without that object and, if it is a view, without its triggers; unchanged if there is none. */
    public SchemaState without(SchemaObject object) {
        Map<SchemaObject.Key, SchemaObject> changed =
                object instanceof ViewState ? withoutTriggersOf(object.name()) : new TreeMap<>(objects);
        changed.remove(object.key());
        return new SchemaState(dialect, tables, changed);
    }

    /** Refuses a name that another object of the kind has already. */
    public void refuseExisting(SchemaObject.Key key) {
        if (has(key)) {
            throw new SchemaConflict("there is " + key.withArticle() + " already");
        }
    }
}
