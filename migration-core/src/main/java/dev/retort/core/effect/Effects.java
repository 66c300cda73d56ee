package dev.retort.core.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What happens to tables that were there before.
 *
 * @param tables each table that is concerned
 * @param unknown what is not known, as a sentence without a full stop; the effects are then those that are known all the same
 */
public record Effects(List<Effect> tables, Optional<String> unknown) {
    /** Nobody else notices anything. */
    public static final Effects NONE = new Effects(List.of(), Optional.empty());

    public Effects {
        tables = List.copyOf(tables);
    }

    public static Effects of(Effect... effects) {
        return new Effects(List.of(effects), Optional.empty());
    }

    public static Effects unknown(String what) {
        return new Effects(List.of(), Optional.of(what));
    }

    /** Returns these and another one. */
    public Effects and(Effect more) {
        List<Effect> all = new ArrayList<>(tables);
        all.add(more);
        return new Effects(all, unknown);
    }

    /** Returns the same, and that something is not known of it. */
    public Effects but(String what) {
        return new Effects(tables, Optional.of(what));
    }
}
