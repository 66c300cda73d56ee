package dev.retort.it.crash;

/** What happens to a run at a place. */
@FunctionalInterface
interface Blow {
    /** Strikes; the request is held up until it is over. */
    void strike(Relay relay) throws Exception;
}
