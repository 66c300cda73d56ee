package dev.retort.schema;

import java.util.List;
import java.util.Optional;

/**
 * What a constraint may say besides its rule; the methods of {@link PrimaryKey}, {@link ForeignKey}, {@link Unique}, {@link
 * Check} and {@link Exclusion} say it.
 *
 * @param deferral when it is looked at
 * @param notValid whether rows that were there before it need not keep it yet
 * @param matchFull whether the columns of a foreign key are all null or none of them
 * @param included the columns that its index holds besides its keys
 * @param nullsNotDistinct whether nulls are equal
 * @param index the index that it takes over; empty if it makes its own
 * @param onConflict what SQLite does with a row that breaks it; empty if nothing was said
 */
public record ConstraintOptions(
        Deferral deferral,
        boolean notValid,
        boolean matchFull,
        List<String> included,
        boolean nullsNotDistinct,
        Optional<String> index,
        Optional<ConflictResolution> onConflict) {
    /** Nothing is said. */
    public static final ConstraintOptions NONE =
            new ConstraintOptions(Deferral.NONE, false, false, List.of(), false, Optional.empty(), Optional.empty());

    public ConstraintOptions {
        included = List.copyOf(included);
    }

    ConstraintOptions withDeferral(Deferral other) {
        return new ConstraintOptions(other, notValid, matchFull, included, nullsNotDistinct, index, onConflict);
    }

    /** Returns the same for rows that were there before, or for all. */
    public ConstraintOptions withNotValid(boolean other) {
        return new ConstraintOptions(deferral, other, matchFull, included, nullsNotDistinct, index, onConflict);
    }

    ConstraintOptions withMatchFull() {
        return new ConstraintOptions(deferral, notValid, true, included, nullsNotDistinct, index, onConflict);
    }

    /** Returns the same with exactly these columns besides the keys. */
    public ConstraintOptions withIncluded(List<String> columns) {
        return new ConstraintOptions(deferral, notValid, matchFull, columns, nullsNotDistinct, index, onConflict);
    }

    /** Returns the same with nulls that are equal or not. */
    public ConstraintOptions withNullsNotDistinct(boolean other) {
        return new ConstraintOptions(deferral, notValid, matchFull, included, other, index, onConflict);
    }

    /** Returns the same with another index to take over. */
    public ConstraintOptions withIndex(Optional<String> other) {
        return new ConstraintOptions(deferral, notValid, matchFull, included, nullsNotDistinct, other, onConflict);
    }

    ConstraintOptions withOnConflict(ConflictResolution resolution) {
        return new ConstraintOptions(
                deferral, notValid, matchFull, included, nullsNotDistinct, index, Optional.of(resolution));
    }
}
