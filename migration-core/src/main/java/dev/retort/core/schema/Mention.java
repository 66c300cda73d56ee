package dev.retort.core.schema;

import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import java.util.HashSet;
import java.util.Set;

/**
 * Something that a table has or names, and that is looked for among all tables. A state keeps the mentions in this order, so
 * that nobody has to look at all of its tables.
 *
 * @param table the table that has it
 */
record Mention(Kind kind, String name, String table) implements Comparable<Mention> {
    enum Kind {
        /** A table to which a foreign key leads. */
        REFERENCED_TABLE,
        /** An index, also one that is left out. */
        INDEX,
        PARTITION,
        /** The enum type of a column. */
        ENUM_TYPE
    }

    static Set<Mention> of(TableState table) {
        Set<Mention> mentions = new HashSet<>();
        for (Constraint constraint : table.constraints()) {
            if (constraint instanceof ForeignKey key) {
                String referenced = key.referencedTable();
                mentions.add(new Mention(Kind.REFERENCED_TABLE, referenced, table.name()));
            }
        }
        for (Index index : table.writtenIndexes()) {
            index.name().ifPresent(name -> mentions.add(new Mention(Kind.INDEX, name, table.name())));
        }
        for (PartitionState partition : table.partitions()) {
            mentions.add(new Mention(Kind.PARTITION, partition.name(), table.name()));
        }
        for (Column column : table.columns()) {
            if (column.type().kind() == ColumnType.Kind.ENUM) {
                mentions.add(new Mention(Kind.ENUM_TYPE, column.type().text(), table.name()));
            }
        }
        return mentions;
    }

    /** What is before all mentions of that name. */
    static Mention before(Kind kind, String name) {
        return new Mention(kind, name, "");
    }

    boolean isOf(Kind otherKind, String otherName) {
        return kind == otherKind && name.equals(otherName);
    }

    // Written out, since a short run does not live long enough for what a record makes of them by itself.

    @Override
    public boolean equals(Object other) {
        return other instanceof Mention that && kind == that.kind && name.equals(that.name) && table.equals(that.table);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + table.hashCode();
    }

    @Override
    public int compareTo(Mention other) {
        int byKind = kind.compareTo(other.kind);
        if (byKind != 0) {
            return byKind;
        }
        int byName = name.compareTo(other.name);
        return byName == 0 ? table.compareTo(other.table) : byName;
    }
}
