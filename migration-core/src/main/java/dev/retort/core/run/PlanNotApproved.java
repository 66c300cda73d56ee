package dev.retort.core.run;

import dev.retort.core.graph.RevisionId;
import dev.retort.core.plan.Direction;
import dev.retort.core.plan.Plan;
import dev.retort.core.plan.Step;
import dev.retort.core.problem.MigrationException;
import dev.retort.schema.Dialect;
import java.util.Set;
import java.util.stream.Collectors;

/** The plan that would run is not the one that was approved. */
public final class PlanNotApproved extends MigrationException {
    private final String planId;

    private PlanNotApproved(String message, String planId) {
        super(message);
        this.planId = planId;
    }

    static PlanNotApproved of(String approved, PlanId id, Plan plan, Dialect dialect) {
        return new PlanNotApproved(
                "plan " + approved + " was approved, and plan " + id + " would run now: " + difference(approved, id)
                        + ". That plan goes from " + place(plan.headsBefore()) + " to " + place(plan.headsAfter())
                        + " on " + dialect.productName() + ":\n"
                        + plan.steps().stream().map(PlanNotApproved::line).collect(Collectors.joining("\n"))
                        + "\nNothing has run. Read the plan with db:plan; if it is what you want, approve it:"
                        + " -Ddb.approve=" + id,
                id.toString());
    }

    /** The id of the plan that would run. */
    public String planId() {
        return planId;
    }

    private static String difference(String approved, PlanId id) {
        String[] parts = approved.split("-", -1);
        if (parts.length != 3) {
            return "what was approved is not the id of a plan";
        }
        if (!parts[0].equals(id.start())) {
            return "the database is not where it was when the other plan was made, or is of another kind";
        }
        return parts[1].equals(id.steps())
                ? "the same revisions do something else now, or come to other statements"
                : "from the same place it takes other revisions, or in another order";
    }

    private static String place(Set<RevisionId> heads) {
        return heads.isEmpty() ? "base" : heads.stream().map(RevisionId::value).collect(Collectors.joining(", "));
    }

    private static String line(Step step) {
        return "  " + (step.direction() == Direction.UPGRADE ? "up    " : "down  ")
                + step.revision().id() + "  " + step.revision().description();
    }
}
