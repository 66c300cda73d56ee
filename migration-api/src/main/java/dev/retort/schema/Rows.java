package dev.retort.schema;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Many rows of the same columns, made or read only when they are inserted, and never all in memory at once. Immutable.
 *
 * <p>The source is asked whenever the rows are needed: when they are inserted, when they are deleted again on the way
 * back, when a script is written. It must give the same rows each time.
 */
public final class Rows {
    private final List<String> columns;
    private final Source source;

    /** Where rows come from. */
    @FunctionalInterface
    public interface Source {
        /**
         * Hands all rows to {@code sink}, one after the other.
         *
         * @throws IOException if they cannot be read; the revision then fails
         */
        void writeTo(Sink sink) throws IOException;
    }

    /** Where rows go to. */
    @FunctionalInterface
    public interface Sink {
        /** Takes one row: a constant for each column, in their order, or null. */
        void row(@Nullable Object... values);
    }

    /** The columns of rows whose source is still to be named. */
    public static final class Columns {
        private final List<String> names;

        private Columns(List<String> names) {
            this.names = names;
        }

        /** Returns the rows that come from {@code source}. */
        public Rows from(Source source) {
            return new Rows(names, source);
        }
    }

    private Rows(List<String> columns, Source source) {
        this.columns = columns;
        this.source = source;
    }

    /** Begins rows of these columns. */
    public static Columns columns(String... names) {
        return new Columns(ColumnNames.checked("a row", List.of(names)));
    }

    /** Returns the columns, in the order of the values. */
    public List<String> columns() {
        return columns;
    }

    /**
     * Hands all rows to {@code sink}, after a look at how many values each has.
     *
     * @throws IllegalArgumentException if a row has too many or too few values
     */
    public void writeTo(Sink sink) throws IOException {
        source.writeTo(values -> {
            if (values.length != columns.size()) {
                throw new IllegalArgumentException(
                        "a row has " + values.length + " values for the " + columns.size() + " columns " + columns);
            }
            sink.row(values);
        });
    }

    @Override
    public String toString() {
        return "rows of " + columns;
    }
}
