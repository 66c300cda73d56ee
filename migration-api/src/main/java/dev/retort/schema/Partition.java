package dev.retort.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A partition of a table on PostgreSQL, and which rows it takes. Immutable. */
public final class Partition {
    private final String name;
    private final String table;
    private final Bounds bounds;
    private final boolean tolerant;

    private Partition(String name, String table, Bounds bounds, boolean tolerant) {
        this.name = name;
        this.table = table;
        this.bounds = bounds;
        this.tolerant = tolerant;
    }

    /** Which rows a partition takes. */
    public sealed interface Bounds {
        /** The rows whose key is not below {@code from}, and below {@code to}. */
        record Range(List<Value> from, List<Value> to) implements Bounds {
            /** Keeps copies. */
            public Range {
                from = List.copyOf(from);
                to = List.copyOf(to);
            }
        }

        /** The rows whose key is one of these. */
        record In(List<Value> values) implements Bounds {
            /** Keeps a copy. */
            public In {
                values = List.copyOf(values);
            }
        }

        /** The rows whose key leaves that remainder when its hash is divided by the modulus. */
        record Hash(int modulus, int remainder) implements Bounds {
            /** Checks that there is such a remainder. */
            public Hash {
                if (modulus < 1 || remainder < 0 || remainder >= modulus) {
                    throw new IllegalArgumentException(
                            "nothing leaves the remainder " + remainder + " when it is divided by " + modulus);
                }
            }
        }

        /** The rows that no other partition takes. */
        record Rest() implements Bounds {}
    }

    /** A partition that does not say yet of which table it is. */
    public static final class Named {
        private final String name;

        private Named(String name) {
            this.name = name;
        }

        /** Returns the beginning of a partition of {@code table}. */
        public Of of(String table) {
            return new Of(name, table);
        }
    }

    /** A partition that does not say yet which rows it takes. */
    public static final class Of {
        private final String name;
        private final String table;

        private Of(String name, String table) {
            this.name = name;
            this.table = table;
        }

        /** Returns the beginning of a range; a value for each column of the key. */
        public From from(Object... values) {
            return new From(this, values(values));
        }

        /** Returns the partition of the rows whose key is one of these. */
        public Partition in(Object... values) {
            return with(new Bounds.In(values(values)));
        }

        /** Returns the partition of the rows whose key leaves that remainder when its hash is divided by the modulus. */
        public Partition hash(int modulus, int remainder) {
            return with(new Bounds.Hash(modulus, remainder));
        }

        /** Returns the partition of the rows that no other one takes: the default one. */
        public Partition forTheRest() {
            return with(new Bounds.Rest());
        }

        private Partition with(Bounds bounds) {
            return new Partition(name, table, bounds, false);
        }

        private static List<Value> values(Object... values) {
            return Arrays.stream(values).map(Value::of).toList();
        }
    }

    /** A range that does not say yet where it ends. */
    public static final class From {
        private final Of of;
        private final List<Value> from;

        private From(Of of, List<Value> from) {
            this.of = of;
            this.from = from;
        }

        /** Returns the partition of the rows whose key is below these values. */
        public Partition to(Object... values) {
            return of.with(new Bounds.Range(from, Of.values(values)));
        }
    }

    /** Returns the beginning of a partition of that name. */
    public static Named partition(String name) {
        return new Named(name);
    }

    /** Returns the partition, to be created only if no table has its name. Such a creation cannot be undone by itself. */
    public Partition ifNotExists() {
        return new Partition(name, table, bounds, true);
    }

    /** Returns the partition, to be created in any case. */
    public Partition withoutIfNotExists() {
        return new Partition(name, table, bounds, false);
    }

    /** Returns the same partition under another name. */
    public Partition named(String otherName) {
        return new Partition(otherName, table, bounds, tolerant);
    }

    /** Returns the same partition of another table. */
    public Partition ofTable(String otherTable) {
        return new Partition(name, otherTable, bounds, tolerant);
    }

    /** Returns its name. */
    public String name() {
        return name;
    }

    /** Returns the table whose rows it takes. */
    public String table() {
        return table;
    }

    /** Returns which rows it takes. */
    public Bounds bounds() {
        return bounds;
    }

    /** Tells whether an existing table of that name is accepted instead. */
    public boolean isIfNotExists() {
        return tolerant;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Partition that
                && name.equals(that.name)
                && table.equals(that.table)
                && bounds.equals(that.bounds)
                && tolerant == that.tolerant;
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, table, bounds, tolerant);
    }

    @Override
    public String toString() {
        return "partition " + name + " of " + table;
    }
}
