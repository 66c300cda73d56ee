package dev.retort.core.plan;

import static dev.retort.core.graph.Histories.graph;
import static dev.retort.core.graph.Histories.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.core.target.Target;
import dev.retort.core.target.TooFar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One line.
 *
 * <pre>
 * 001 --- 002 --- 003
 * </pre>
 */
final class LineTest {

    private final Plans line = new Plans("001", "002: 001", "003: 002");

    @ParameterizedTest
    @ValueSource(strings = {"head", "heads", "+3", "003"})
    void everythingIsAppliedInOrder(String target) {
        assertThat(line.upgrade(target))
                .containsExactly("upgrade 001: +001", "upgrade 002: -001 +002", "upgrade 003: -002 +003");
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "-3"})
    void everythingIsUndoneInReverse(String target) {
        assertThat(line.downgrade(target, "003"))
                .containsExactly("downgrade 003: -003 +002", "downgrade 002: -002 +001", "downgrade 001: -001");
    }

    @Test
    void stepsAreCountedFromTheRow() {
        assertThat(line.upgrade("+1", "001")).containsExactly("upgrade 002: -001 +002");
        assertThat(line.downgrade("-1", "002")).containsExactly("downgrade 002: -002 +001");
    }

    @Test
    void theTargetOfADowngradeStaysApplied() {
        assertThat(line.downgrade("001", "003"))
                .containsExactly("downgrade 003: -003 +002", "downgrade 002: -002 +001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"001", "002", "003", "head", "heads", "base"})
    void anUpgradeToWhatIsAppliedDoesNothing(String target) {
        assertThat(line.upgrade(target, "003")).isEmpty();
    }

    @Test
    void aDowngradeToWhereTheDatabaseIsDoesNothing() {
        assertThat(line.downgrade("003", "003")).isEmpty();
        assertThat(line.downgrade("base")).isEmpty();
    }

    @Test
    void aPlanTellsTheRowsBeforeAndAfter() {
        Plan plan = Planner.upgrade(graph("001", "002: 001"), Plans.rows("001"), Target.parse("head"));

        assertThat(plan.headsBefore()).containsExactlyElementsOf(ids("001"));
        assertThat(plan.headsAfter()).containsExactlyElementsOf(ids("002"));
        assertThat(plan.isEmpty()).isFalse();
    }

    @Test
    void aPlanWithNothingToDoKeepsTheRows() {
        Plan plan = Planner.upgrade(graph("001"), Plans.rows("001"), Target.parse("head"));

        assertThat(plan.headsBefore()).containsExactlyElementsOf(ids("001"));
        assertThat(plan.headsAfter()).containsExactlyElementsOf(ids("001"));
        assertThat(plan.isEmpty()).isTrue();
    }

    @Test
    void moreStepsUpThanThereAre() {
        assertThatThrownBy(() -> line.upgrade("+9", "001"))
                .isInstanceOf(TooFar.class)
                .hasMessage("\"+9\" goes too far: there are only 2 revisions after \"001\": 002, 003.");
        assertThatThrownBy(() -> line.upgrade("+2", "002"))
                .hasMessage("\"+2\" goes too far: there is only 1 revision after \"002\": 003.");
        assertThatThrownBy(() -> line.upgrade("+1", "003"))
                .hasMessage("\"+1\" goes too far: there is no revision after \"003\".");
        assertThatThrownBy(() -> line.upgrade("+4"))
                .hasMessage("\"+4\" goes too far: there are only 3 revisions: 001, 002, 003.");
    }

    @Test
    void moreStepsDownThanThereAre() {
        assertThatThrownBy(() -> line.downgrade("-9", "002"))
                .isInstanceOf(TooFar.class)
                .hasMessage("\"-9\" goes too far: there are only 2 revisions down to the base: 002, 001.");
        assertThatThrownBy(() -> line.downgrade("-1")).hasMessage("\"-1\" goes too far: no revision is applied.");
    }

    @Test
    void aTargetThatLiesTheOtherWay() {
        assertThatThrownBy(() -> line.upgrade("-1", "002"))
                .isInstanceOf(WrongDirection.class)
                .hasMessage("\"-1\" leads down, and an upgrade only goes up."
                        + " Say +1, head, heads or a revision id, or use downgrade.");
        assertThatThrownBy(() -> line.downgrade("+1", "002"))
                .isInstanceOf(WrongDirection.class)
                .hasMessage("\"+1\" leads up, and a downgrade only goes down."
                        + " Say -1, base or a revision id, or use upgrade.");
        assertThatThrownBy(() -> line.upgrade("+0", "002"))
                .hasMessage("\"+0\" leads nowhere. Say +1, head, heads or a revision id.");
        assertThatThrownBy(() -> line.downgrade("-0", "002"))
                .hasMessage("\"+0\" leads nowhere. Say -1, base or a revision id.");
    }

    @Test
    void aDowngradeToWhatIsNotApplied() {
        assertThatThrownBy(() -> line.downgrade("003", "001"))
                .isInstanceOf(NotApplied.class)
                .hasMessage("Cannot downgrade to \"003\", it is not applied; the database is at 001."
                        + " Name an applied revision, or use upgrade.");
        assertThatThrownBy(() -> line.downgrade("001"))
                .hasMessage("Cannot downgrade to \"001\", it is not applied; no revision is."
                        + " Name an applied revision, or use upgrade.");
    }

    @Test
    void aDowngradeToTheHead() {
        assertThat(line.downgrade("head", "003")).isEmpty();
        assertThatThrownBy(() -> line.downgrade("head", "002"))
                .hasMessage("Cannot downgrade to \"003\", it is not applied; the database is at 002."
                        + " Name an applied revision, or use upgrade.");
    }

    @Test
    void aDatabaseThatIsNewerThanTheCode() {
        String message = "The version table holds 004, 005, but there is no such revision here. Either newer code has"
                + " upgraded this database: run that code instead, or let it downgrade first. Or the revision was renamed"
                + " or deleted: put it back with its id.";
        assertThatThrownBy(() -> line.upgrade("head", "005", "004"))
                .isInstanceOf(UnknownVersionRow.class)
                .hasMessage(message);
        assertThatThrownBy(() -> line.downgrade("base", "005", "004")).hasMessage(message);
    }

    @Test
    void rowsThatCoverOneAnother() {
        assertThatThrownBy(() -> line.upgrade("head", "001", "002"))
                .isInstanceOf(OverlappingRows.class)
                .hasMessage(
                        "The version table holds 001 besides 002, which already includes it, so somebody has edited the"
                                + " table. Find out what is really applied, and delete the rows that are needless.");
    }

    @Test
    void theFirstStepDownSweepsOutRowsThatCoverOneAnother() {
        assertThat(line.downgrade("base", "001", "003"))
                .containsExactly("downgrade 003: -001 -003 +002", "downgrade 002: -002 +001", "downgrade 001: -001");
    }
}
