package dev.retort.it.solace;

/** Where the gateway's history is. */
final class Solace {
    static final String REVISIONS = "dev.retort.it.solace.revisions";

    private Solace() {}
}
