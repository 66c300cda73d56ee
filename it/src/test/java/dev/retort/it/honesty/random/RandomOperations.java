package dev.retort.it.honesty.random;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.Constraint.check;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.IndexKey.key;

import dev.retort.Operations;
import dev.retort.core.schema.SchemaState;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnChange;
import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identity;
import dev.retort.schema.Index;
import dev.retort.schema.IndexKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.TableElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Operations that may fit a schema. Some do not: replay or the renderer refuses them, and they are not carried out. */
final class RandomOperations {
    private final Random random;
    private final SchemaState state;
    private final String line;
    private final int number;

    /**
     * Makes a source of operations.
     *
     * @param line what the names of the tables begin with that may be touched
     * @param number makes new names unlike all others
     */
    RandomOperations(Random random, SchemaState state, String line, int number) {
        this.random = random;
        this.state = state;
        this.line = line;
        this.number = number;
    }

    Optional<Consumer<Operations>> next() {
        Optional<TableState> table = one(state.tables().values().stream()
                .filter(each -> each.name().startsWith(line))
                .toList());
        if (table.isEmpty() || chance(6)) {
            return Optional.of(createTable());
        }
        return onTable(table.get());
    }

    private Optional<Consumer<Operations>> onTable(TableState table) {
        return switch (random.nextInt(18)) {
            case 0 -> Optional.of(op -> op.dropTable(table.name()));
            case 1 -> {
                String to = newTable();
                yield Optional.of(op -> op.renameTable(table.name(), to));
            }
            case 2 -> {
                String comment = chance(3) ? "" : "it's number " + number;
                yield Optional.of(op -> op.commentOnTable(table.name(), comment));
            }
            case 3, 4, 5 -> {
                Column column = newColumn("c" + number);
                yield Optional.of(op -> op.addColumn(table.name(), column));
            }
            case 6 -> one(table.columns()).map(column -> op -> op.dropColumn(table.name(), column.name()));
            case 7 -> {
                String to = newName("r");
                yield one(table.columns().stream()
                                .filter(column -> !isInUnnamedForeignKey(table, column))
                                .toList())
                        .map(column -> op -> op.renameColumn(table.name(), column.name(), to));
            }
            case 8, 9 -> one(table.columns()).flatMap(column -> alter(table, column));
            case 10, 11 -> newConstraint(table).map(constraint -> op -> op.addConstraint(table.name(), constraint));
            case 12 -> one(table.constraints()).map(constraint -> drop(table, constraint));
            case 13 ->
                one(table.constraints().stream()
                                .filter(constraint -> constraint.name().isPresent())
                                .filter(constraint -> !(constraint instanceof PrimaryKey))
                                .toList())
                        .map(constraint -> op -> op.renameConstraint(
                                table.name(), constraint.name().orElseThrow(), "rule_" + number));
            case 14, 15 -> newIndex(table).map(index -> op -> op.createIndex(index));
            case 16 ->
                one(table.indexes())
                        .map(index ->
                                op -> op.dropIndex(table.name(), index.name().orElseThrow()));
            default ->
                one(table.indexes())
                        .map(index ->
                                op -> op.renameIndex(table.name(), index.name().orElseThrow(), "ix_renamed_" + number));
        };
    }

    // Tables

    private String newTable() {
        return line + newName("t");
    }

    private String newName(String letter) {
        return chance(8) ? letter + " Q" + number : letter + number;
    }

    private Consumer<Operations> createTable() {
        List<TableElement> elements = new ArrayList<>();
        boolean numbered = chance(3);
        Column key = column("id", Sort.INTEGER.type()).notNull();
        elements.add(numbered ? key.identity() : key);
        int columns = random.nextInt(5);
        for (int place = 0; place < columns; place++) {
            elements.add(newColumn("c" + number + "_" + place));
        }
        elements.add(primaryKey("id"));
        if (chance(4)) {
            elements.add(column("worth", Sort.INTEGER.type()));
            elements.add(check("worth > 1").unnamed());
        }
        String name = newTable();
        return op -> op.createTable(name, elements.toArray(TableElement[]::new));
    }

    // Columns

    private Column newColumn(String usualName) {
        Sort sort = Sort.any(random);
        Column column = column(chance(10) ? usualName + " Q" : usualName, sort.type());
        if (chance(3)) {
            column = one(sort.defaults()).map(column::defaultsTo).orElse(column);
        }
        column = chance(4) ? column.comment("number " + number) : column;
        return chance(3) ? column.notNull() : column;
    }

    private Optional<Consumer<Operations>> alter(TableState table, Column column) {
        if (column.numbering() != Identity.NONE) {
            return Optional.empty();
        }
        Sort sort = Sort.of(column.type()).orElse(Sort.INTEGER);
        Optional<ColumnChange> change = switch (random.nextInt(5)) {
            case 0 -> Optional.of(column.isNullable() ? ColumnChange.toNotNull() : ColumnChange.toNullable());
            case 1 -> one(sort.defaults()).map(ColumnChange::toDefault);
            case 2 -> Optional.of(ColumnChange.dropDefault());
            case 3 -> Optional.of(ColumnChange.toComment("altered " + number));
            default ->
                isInForeignKey(table, column)
                        ? Optional.empty()
                        : one(sort.wider()).map(wider -> ColumnChange.toType(wider.type()));
        };
        return change.map(each -> op -> op.alterColumn(table.name(), column.name(), each));
    }

    private static boolean isKeyOf(TableState target, TableState table, Column column) {
        return target.name().equals(table.name())
                && target.primaryKey().orElseThrow().columns().equals(List.of(column.name()));
    }

    /** The index that InnoDB makes for such a key has the name of the column, and keeps it. */
    private static boolean isInUnnamedForeignKey(TableState table, Column column) {
        return table.foreignKeys().stream()
                .anyMatch(key -> key.name().isEmpty() && key.columns().contains(column.name()));
    }

    private boolean isInForeignKey(TableState table, Column column) {
        return table.foreignKeys().stream().anyMatch(key -> key.columns().contains(column.name()))
                || state.tables().values().stream()
                        .flatMap(other -> other.foreignKeys().stream())
                        .anyMatch(key -> key.referencedTable().equals(table.name())
                                && key.referencedColumns().contains(column.name()));
    }

    // Constraints and indexes

    /** Of two constraints that say the same, a shape does not tell which one is meant. */
    private Optional<Constraint> newConstraint(TableState table) {
        return anyConstraint(table)
                .filter(constraint -> table.findConstraintLike(constraint).isEmpty())
                .filter(constraint -> !isUnnamedCheck(constraint)
                        || table.constraints().stream().noneMatch(RandomOperations::isUnnamedCheck));
    }

    /** MySQL and MariaDB keep checks in words of their own, so they find one without a name only if it is the only one. */
    private static boolean isUnnamedCheck(Constraint constraint) {
        return constraint instanceof Check && constraint.name().isEmpty();
    }

    private Optional<Constraint> anyConstraint(TableState table) {
        return switch (random.nextInt(4)) {
            case 0 -> keyColumn(table).map(column -> named(unique(column.name()), "uq_"));
            case 1 ->
                one(plain(table.columns()))
                        .flatMap(column -> Sort.of(column.type())
                                .flatMap(sort -> one(sort.conditions()))
                                .map(condition -> named(
                                        check(condition
                                                .replace("%s", column.name())
                                                .replace("%%", "%")),
                                        "ck_")));
            case 2 -> Optional.of(named(primaryKey("id"), "pk_"));
            default -> newForeignKey(table).map(key -> named(key, "fk_"));
        };
    }

    private Constraint named(Constraint constraint, String beginning) {
        return chance(3) ? constraint.unnamed() : constraint.named(beginning + number);
    }

    /** An index that InnoDB makes for several keys on one column may stay behind them, so there is one key at most. */
    private Optional<ForeignKey> newForeignKey(TableState table) {
        Optional<Column> from = one(table.columns().stream()
                .filter(column -> table.foreignKeys().stream()
                        .noneMatch(key -> key.columns().contains(column.name())))
                .filter(column -> column.type().equals(Sort.INTEGER.type()))
                .filter(column -> column.isNullable() || !column.name().equals("id"))
                .toList());
        Optional<TableState> to = one(state.tables().values().stream()
                .filter(other -> other.name().startsWith(line))
                .filter(other -> other.primaryKey()
                        .filter(key -> key.columns().size() == 1
                                && other.column(key.columns().get(0)).type().equals(Sort.INTEGER.type()))
                        .isPresent())
                .toList());
        return from.flatMap(column -> to.filter(target -> !isKeyOf(target, table, column))
                .map(target -> foreignKey(column.name())
                        .references(
                                target.name(),
                                target.primaryKey().orElseThrow().columns().get(0))
                        .onDelete(chance(2) ? ReferentialAction.CASCADE : ReferentialAction.NO_ACTION)));
    }

    private Consumer<Operations> drop(TableState table, Constraint constraint) {
        return constraint.name().isPresent()
                ? op -> op.dropConstraint(table.name(), constraint.name().orElseThrow())
                : op -> op.dropConstraint(table.name(), constraint);
    }

    private Optional<Index> newIndex(TableState table) {
        List<IndexKey> keys = new ArrayList<>();
        Stream.of(keyColumn(table), chance(2) ? keyColumn(table) : Optional.<Column>empty())
                .flatMap(Optional::stream)
                .map(Column::name)
                .distinct()
                .forEach(name -> keys.add(chance(4) ? key(name).descending() : key(name)));
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        Index index = index("ix_" + number).on(table.name(), keys.toArray(IndexKey[]::new));
        return Optional.of(chance(4) ? index.unique() : index);
    }

    private Optional<Column> keyColumn(TableState table) {
        return one(table.columns().stream()
                .filter(column -> Sort.of(column.type()).filter(Sort::isKey).isPresent())
                .toList());
    }

    private static List<Column> plain(List<Column> columns) {
        // MySQL refuses checks of columns that it numbers.
        Predicate<Column> isPlain =
                column -> column.name().matches("[a-z0-9_]+") && column.numbering() == Identity.NONE;
        return columns.stream().filter(isPlain).toList();
    }

    private boolean chance(int oneOf) {
        return random.nextInt(oneOf) == 0;
    }

    private <T> Optional<T> one(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(random.nextInt(list.size())));
    }
}
