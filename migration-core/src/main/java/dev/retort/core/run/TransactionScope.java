package dev.retort.core.run;

/** What a run commits together, where the database can take changes to the schema back. */
public enum TransactionScope {
    /** Each revision by itself, with what is written down about it. */
    REVISION("the whole revision", "Nothing of it remains: its transaction was rolled back."),

    /** The whole run: all of its revisions, or none. */
    ALL("the whole run", "Nothing of this run remains: one transaction covers all of it, and was rolled back.");

    private final String extent;
    private final String afterRollback;

    TransactionScope(String extent, String afterRollback) {
        this.extent = extent;
        this.afterRollback = afterRollback;
    }

    /** What begins again if it cannot go on, for people. */
    String extent() {
        return extent;
    }

    /** What is left once its transaction was taken back, as a sentence. */
    String afterRollback() {
        return afterRollback;
    }
}
