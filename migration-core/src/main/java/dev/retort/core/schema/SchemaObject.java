package dev.retort.core.schema;

/**
 * Something that a schema has beside its tables; immutable.
 *
 * <p>A database knows each by its kind and its name, so a state keeps them by their {@link Key}.
 */
public sealed interface SchemaObject permits EnumTypeState {
    /** What kind of object it is. */
    Kind kind();

    /** Returns the name, as far as it takes to tell the object from others of its kind. */
    String name();

    /** Returns what a state keeps the object by. */
    default Key key() {
        return new Key(kind(), name());
    }

    /** The kinds of objects, in the order in which a database that has none of them would get them. */
    enum Kind {
        SCHEMA("schema"),
        EXTENSION("extension"),
        ENUM_TYPE("enum type"),
        DOMAIN("domain"),
        SEQUENCE("sequence"),
        ROUTINE("routine"),
        VIEW("view"),
        TRIGGER("trigger");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** Returns the kind as one thing, for example {@code an enum type}. */
        String withArticle() {
            return ("ae".indexOf(words.charAt(0)) < 0 ? "a " : "an ") + words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /** Which object is meant. */
    record Key(Kind kind, String name) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byKind = kind.compareTo(other.kind);
            return byKind != 0 ? byKind : name.compareTo(other.name);
        }

        @Override
        public String toString() {
            return kind + " " + name;
        }
    }
}
