package dev.retort.core.diff;

/** One way in which the live schema is not as the replayed history says. */
public sealed interface SchemaDifference {
    /** What is different, for example {@code column users.name}. */
    String what();

    /** The database has something that the history knows nothing of. */
    record OnlyInDatabase(String what) implements SchemaDifference {
        @Override
        public String toString() {
            return "only in the database: " + what;
        }
    }

    /** The history left something behind that the database does not have. */
    record OnlyInHistory(String what) implements SchemaDifference {
        @Override
        public String toString() {
            return "only in the history: " + what;
        }
    }

    /** Both have it, but not alike. */
    record Changed(String what, String trait, String inDatabase, String inHistory) implements SchemaDifference {
        @Override
        public String toString() {
            return what + " has " + trait + " " + inDatabase + " in the database and " + inHistory + " in the history";
        }
    }
}
