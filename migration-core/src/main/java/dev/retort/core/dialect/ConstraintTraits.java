package dev.retort.core.dialect;

import dev.retort.schema.ConflictResolution;
import dev.retort.schema.ConstraintOptions;
import dev.retort.schema.Deferral;
import java.util.Locale;

/** What a constraint says besides its rule, in the one form. */
final class ConstraintTraits {
    private ConstraintTraits() {}

    static String of(ConstraintOptions options, Deferral deferral) {
        return switch (deferral) {
                    case NONE -> "";
                    case POSSIBLE -> " deferrable";
                    case INITIAL -> " deferred";
                }
                + (options.notValid() ? " not valid" : "")
                + (options.matchFull() ? " match full" : "")
                + (options.included().isEmpty() ? "" : " including " + options.included())
                + (options.nullsNotDistinct() ? " with equal nulls" : "")
                + options.onConflict()
                        .filter(resolution -> resolution != ConflictResolution.ABORT)
                        .map(resolution ->
                                " on conflict " + resolution.toString().toLowerCase(Locale.ROOT))
                        .orElse("");
    }
}
