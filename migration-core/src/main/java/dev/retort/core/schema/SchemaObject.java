package dev.retort.core.schema;

import java.util.Comparator;
import java.util.Optional;

/**
 * Something that a schema has beside its tables; immutable.
 *
 * <p>A database knows each by its kind and its name, so a state keeps them by their {@link Key}.
 */
public sealed interface SchemaObject
        permits DomainState,
                EnumTypeState,
                ExtensionState,
                NamespaceState,
                RoutineState,
                SequenceState,
                TriggerState,
                ViewState {
    /** Returns what a state keeps the object by. */
    Key key();

    /** Returns the object under another name. */
    SchemaObject named(String otherName);

    /** Asks {@code visitor} what the object means to it. */
    <R> R accept(Visitor<R> visitor);

    /**
     * Returns the state with the object as a new one.
     *
     * @throws SchemaConflict if there is no room for it, or something that it needs is missing
     */
    default SchemaState addedTo(SchemaState state) {
        state.refuseExisting(key());
        return state.with(this);
    }

    /**
     * Returns the state without the object.
     *
     * @throws SchemaConflict if something else needs it
     */
    default SchemaState removedFrom(SchemaState state) {
        return state.without(this);
    }

    default String name() {
        return key().name();
    }

    default Kind kind() {
        return key().kind();
    }

    /** One answer for each kind of object. */
    interface Visitor<R> {
        R domain(DomainState domain);

        R enumType(EnumTypeState type);

        R extension(ExtensionState extension);

        R namespace(NamespaceState namespace);

        R routine(RoutineState routine);

        R sequence(SequenceState sequence);

        R trigger(TriggerState trigger);

        R view(ViewState view);
    }

    /** The kinds of objects, in the order in which a database that has none of them would get them. */
    enum Kind {
        SCHEMA("schema", "SCHEMA", "Schema"),
        EXTENSION("extension", "EXTENSION", "Extension"),
        ENUM_TYPE("enum type", "TYPE", "Enum"),
        DOMAIN("domain", "DOMAIN", "Domain"),
        SEQUENCE("sequence", "SEQUENCE", "Sequence"),
        FUNCTION("function", "FUNCTION", "Function"),
        PROCEDURE("procedure", "PROCEDURE", "Procedure"),
        VIEW("view", "VIEW", "View"),
        MATERIALIZED_VIEW("materialized view", "MATERIALIZED VIEW", "MaterializedView"),
        TRIGGER("trigger", "TRIGGER", "Trigger");

        private final String words;
        private final String inSql;
        private final String inVerbs;

        Kind(String words, String inSql, String inVerbs) {
            this.words = words;
            this.inSql = inSql;
            this.inVerbs = inVerbs;
        }

        /** Returns what statements call the kind. */
        public String inSql() {
            return inSql;
        }

        /** Returns the end of the verbs for the kind. */
        public String inVerbs() {
            return inVerbs;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * Which object is meant.
     *
     * @param table the table that it belongs to, of triggers alone
     */
    record Key(Kind kind, Optional<String> table, String name) implements Comparable<Key> {
        private static final Comparator<Key> ORDER = Comparator.comparing(Key::kind)
                .thenComparing(key -> key.table().orElse(""))
                .thenComparing(Key::name);

        /** Returns the key of something that belongs to no table. */
        public static Key of(Kind kind, String name) {
            return new Key(kind, Optional.empty(), name);
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }

        /** Returns the object as one thing, for example {@code an enum type mood}. */
        public String withArticle() {
            return ("aeiou".indexOf(kind.words.charAt(0)) < 0 ? "a " : "an ") + this;
        }

        @Override
        public String toString() {
            return kind + " " + name + table.map(owner -> " of table " + owner).orElse("");
        }
    }
}
