package dev.retort.core.run;

import java.util.Optional;

/**
 * What has to be asked or checked before a run changes anything.
 *
 * @param changedRevisions what to do when a revision is no longer what it was when it was applied
 * @param undecided what to do with an operation of which nobody can tell whether it took effect before its run broke off
 * @param production whether operations that destroy data need a confirmation
 * @param confirmed whether it was given
 * @param approvedPlan the only plan that may run; without it, any may
 */
public record Caution(
        ChangedRevisions changedRevisions,
        Undecided undecided,
        boolean production,
        boolean confirmed,
        Optional<String> approvedPlan) {
    /** Any plan may run; what cannot be decided and what has changed is refused. */
    public static final Caution DEFAULT =
            new Caution(ChangedRevisions.REFUSE, Undecided.REFUSE, false, false, Optional.empty());

    public Caution withChangedRevisions(ChangedRevisions choice) {
        return new Caution(choice, undecided, production, confirmed, approvedPlan);
    }

    public Caution withUndecided(Undecided choice) {
        return new Caution(changedRevisions, choice, production, confirmed, approvedPlan);
    }

    public Caution inProduction(boolean isProduction) {
        return new Caution(changedRevisions, undecided, isProduction, confirmed, approvedPlan);
    }

    public Caution confirming(boolean isConfirmed) {
        return new Caution(changedRevisions, undecided, production, isConfirmed, approvedPlan);
    }

    public Caution approving(String plan) {
        return new Caution(changedRevisions, undecided, production, confirmed, Optional.of(plan));
    }

    /** What to do when a revision is no longer what it was when it was applied. */
    public enum ChangedRevisions {
        /** Nothing runs. */
        REFUSE,

        /** The run says so, and goes on. */
        WARN
    }

    /** What to do with an operation of which nobody can tell whether it took effect before its run broke off. */
    public enum Undecided {
        /** Nothing runs. */
        REFUSE,

        /** Somebody has looked: it took effect. */
        DONE,

        /** Somebody has looked: it did not take effect, and is carried out again. */
        AGAIN
    }
}
