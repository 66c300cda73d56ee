package dev.retort.core.dialect.postgresql;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which entry of a batch was refused.
 *
 * <p>The driver's update counts do not say it: a transaction that failed has carried out none of its entries. Its message
 * does, in all languages that it has: {@code Batch entry 3 CREATE TABLE … was aborted: …}, with the number first.
 */
final class RefusedEntry {
    /** From a thousand on, a language writes something between the groups of digits. */
    private static final Pattern FIRST_NUMBER =
            Pattern.compile("\\D*+(\\d{1,3}(?:[^\\d\\s\\w]\\d{3}|\\h\\d{3})*+|\\d++)\\s");

    private RefusedEntry() {}

    /**
     * Returns its place; nothing if the message does not say it.
     *
     * @param entries how many entries the batch has
     */
    static OptionalInt placeIn(BatchUpdateException failed, int entries) {
        Matcher number = FIRST_NUMBER.matcher(String.valueOf(failed.getMessage()));
        if (number.lookingAt()) {
            int place = Integer.parseInt(number.group(1).replaceAll("\\D", ""));
            return place < entries ? OptionalInt.of(place) : OptionalInt.empty();
        }
        return OptionalInt.empty();
    }

    /** Returns what the server said, without the driver's words about the batch. */
    static SQLException reason(SQLException failed) {
        return failed.getCause() instanceof SQLException reason ? reason : failed;
    }
}
