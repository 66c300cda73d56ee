package dev.retort.core.vectors;

import dev.retort.core.plan.AmbiguousStart;
import dev.retort.core.plan.ForgottenTargets;
import dev.retort.core.plan.NamedTwice;
import dev.retort.core.plan.NotAHead;
import dev.retort.core.plan.NotApplied;
import dev.retort.core.plan.NotConnected;
import dev.retort.core.plan.NothingOnLine;
import dev.retort.core.plan.NothingToUndo;
import dev.retort.core.plan.OverlappingRevisions;
import dev.retort.core.plan.OverlappingRows;
import dev.retort.core.plan.OverlappingTargets;
import dev.retort.core.plan.RangeNeeded;
import dev.retort.core.plan.UnclearStart;
import dev.retort.core.plan.UnknownVersionRow;
import dev.retort.core.plan.WrongDirection;
import dev.retort.core.problem.MigrationException;
import dev.retort.core.target.AmbiguousPrefix;
import dev.retort.core.target.AmbiguousWalk;
import dev.retort.core.target.BelowTheFirst;
import dev.retort.core.target.MalformedRange;
import dev.retort.core.target.MalformedTarget;
import dev.retort.core.target.NotOnLine;
import dev.retort.core.target.RangeNotAllowed;
import dev.retort.core.target.SeveralHeads;
import dev.retort.core.target.StepsNotAllowed;
import dev.retort.core.target.TooFar;
import dev.retort.core.target.UnknownBranch;
import dev.retort.core.target.UnknownRevision;
import java.util.Map;

/** The recorded categories of errors, and which refusal belongs to each. */
final class Categories {

    private static final Map<Class<? extends MigrationException>, String> BY_REFUSAL = Map.ofEntries(
            Map.entry(SeveralHeads.class, "multiple_heads"),
            Map.entry(UnclearStart.class, "multiple_heads"),
            Map.entry(AmbiguousPrefix.class, "ambiguous_prefix"),
            Map.entry(AmbiguousWalk.class, "ambiguous_walk"),
            Map.entry(AmbiguousStart.class, "ambiguous_upgrade_start"),
            Map.entry(UnknownRevision.class, "unknown_revision"),
            Map.entry(UnknownVersionRow.class, "unknown_revision"),
            Map.entry(MalformedTarget.class, "unknown_revision"),
            Map.entry(StepsNotAllowed.class, "unknown_revision"),
            Map.entry(UnknownBranch.class, "unknown_branch"),
            Map.entry(NotOnLine.class, "not_branch_member"),
            Map.entry(NotApplied.class, "not_ancestor"),
            Map.entry(NothingToUndo.class, "not_ancestor"),
            Map.entry(NothingOnLine.class, "not_ancestor"),
            Map.entry(NotConnected.class, "not_ancestor"),
            Map.entry(BelowTheFirst.class, "not_ancestor"),
            Map.entry(TooFar.class, "relative_too_far"),
            Map.entry(WrongDirection.class, "relative_too_far"),
            Map.entry(OverlappingRows.class, "overlapping_revisions"),
            Map.entry(OverlappingRevisions.class, "overlapping_revisions"),
            Map.entry(ForgottenTargets.class, "overlapping_revisions"),
            Map.entry(OverlappingTargets.class, "overlapping_revisions"),
            Map.entry(RangeNotAllowed.class, "range_not_allowed"),
            Map.entry(RangeNeeded.class, "range_required"),
            Map.entry(MalformedRange.class, "bad_range"),
            Map.entry(NotAHead.class, "not_a_head"),
            Map.entry(NamedTwice.class, "duplicate_heads_argument"));

    private Categories() {}

    static String of(MigrationException refusal) {
        return BY_REFUSAL.getOrDefault(
                refusal.getClass(), "none: " + refusal.getClass().getSimpleName());
    }
}
