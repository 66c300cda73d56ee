package dev.retort.it.crash;

/**
 * Where a run is cut short.
 *
 * @param request which of its requests to the database it is; the first is 1
 * @param text what is asked for there
 */
record Place(int request, Moment moment, String text) {
    /** When that happens. After a request is before the next one. */
    enum Moment {
        /** The database never hears of it. */
        BEFORE,

        /** The database carries it out, or is about to. */
        DURING
    }

    @Override
    public String toString() {
        return (moment == Moment.BEFORE ? "before" : "during") + " request " + request + ": "
                + text.replaceAll("\\s+", " ");
    }
}
