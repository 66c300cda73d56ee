package dev.retort.maven.text;

import dev.retort.core.graph.RevisionId;
import dev.retort.core.plan.Direction;
import dev.retort.core.run.Boundary;
import dev.retort.maven.document.PlanDocument;
import dev.retort.maven.document.PlannedOperationFacts;
import dev.retort.maven.document.PlannedOperationFacts.ActionFacts;
import dev.retort.maven.document.PlannedStepFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A plan, to be read before it runs: each revision with its operations, their SQL, and what is lost. */
public final class PlanText {

    private static final String INDENT = "  ";

    private final List<String> lines = new ArrayList<>();

    private PlanText() {}

    /** The lines about a plan. */
    public static List<String> of(PlanDocument plan) {
        if (plan.steps().isEmpty()) {
            return List.of("Nothing to do: the database is at " + place(plan.headsBefore()));
        }
        PlanText text = new PlanText();
        text.add(
                0,
                "Plan " + Style.strong(plan.planId()) + " goes from " + place(plan.headsBefore()) + " to "
                        + place(plan.headsAfter()) + " and has "
                        + (plan.steps().size() == 1
                                ? "1 revision"
                                : plan.steps().size() + " revisions"));
        plan.takenAlong()
                .forEach(taken -> text.add(
                        1,
                        Style.warning(taken.id() + (taken.dependsOn() ? " depends on " : " continues ")
                                + taken.because()
                                + ", and would be undone, too, although it is not on the line that was asked for")));
        plan.steps().forEach(text::step);
        text.end(plan);
        return text.lines;
    }

    private static String place(Collection<RevisionId> heads) {
        return heads.isEmpty() ? "base" : heads.stream().map(RevisionId::value).collect(Collectors.joining(", "));
    }

    private void add(int depth, String text) {
        text.lines().forEach(line -> lines.add(INDENT.repeat(depth) + line));
    }

    private void step(PlannedStepFacts step) {
        String direction = step.direction() == Direction.UPGRADE ? "up    " : "down  ";
        add(0, "");
        lines.add("");
        add(
                1,
                direction + RevisionLine.fitting(List.of(step.revision())).of(step.revision()) + "  ("
                        + boundary(step.transaction()) + ")");
        step.operations().forEach(operation -> operation(2, operation));
        add(2, WayBackText.of(step.wayBack(), step.direction()));
    }

    private static String boundary(Boundary boundary) {
        return switch (boundary) {
            case RUN -> "part of one transaction over the whole run";
            case REVISION -> "one transaction";
            case OPERATION -> "each change to the schema commits by itself";
            case STATEMENT -> "no transaction: each statement commits by itself";
        };
    }

    private void operation(int depth, PlannedOperationFacts planned) {
        add(depth, OperationText.of(planned.operation()));
        planned.actions().forEach(action -> action(depth + 1, action));
        planned.effects().forEach(effect -> add(depth + 1, EffectText.of(effect)));
        planned.unknownEffects().ifPresent(what -> add(depth + 1, "not known: " + what));
        planned.destroys().ifPresent(what -> add(depth + 1, Style.warning("destroys " + what)));
    }

    private void action(int depth, ActionFacts action) {
        String about = action.about().orElse("");
        switch (action.kind()) {
            case STATEMENT, SESSION -> {}
            case WORK -> add(depth, "runs the author's code, \"" + about + "\"; what that does is not known before");
            case ROWS -> add(depth, "reads rows and sends them while it runs; they are not shown");
            case LOOK ->
                add(depth, about + ": looks at the database first; as the history says, these statements follow:");
            case DEMAND -> add(depth, "goes no further unless " + about + "; asked when it runs");
            case CHOICE -> add(depth, "if " + about + ", asked when it runs:");
            case BLOCK -> {}
            case TOLERATED -> add(depth, "all of these or, if the database refuses one, none, and goes on: " + about);
        }
        action.statements().forEach(sql -> add(depth, sql));
        action.then().forEach(operation -> operation(depth + 1, operation));
        if (!action.otherwise().isEmpty()) {
            add(depth, "otherwise:");
            action.otherwise().forEach(operation -> operation(depth + 1, operation));
        }
    }

    private void end(PlanDocument plan) {
        lines.add("");
        add(0, "What it locks was measured on " + plan.effectsMeasuredOn() + ".");
        String goal = plan.direction() == Direction.UPGRADE ? "db:upgrade" : "db:downgrade";
        add(
                0,
                "Nothing was changed. To run exactly this plan: mvn " + goal + " -Ddb.target=" + plan.target()
                        + " -Ddb.approve=" + plan.planId());
        if (plan.confirmationNeeded()) {
            add(
                    0,
                    Style.warning("It destroys data, and this database is marked as production: without the approval it"
                            + " needs -Ddb.confirm=true"));
        }
    }
}
