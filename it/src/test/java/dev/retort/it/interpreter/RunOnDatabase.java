package dev.retort.it.interpreter;

import dev.retort.core.problem.MigrationException;
import dev.retort.it.catalogue.Catalogue;
import dev.retort.it.catalogue.CatalogueDifferences;
import dev.retort.it.catalogue.Direction;
import dev.retort.it.catalogue.RecordedFailure;
import dev.retort.it.catalogue.RecordedStep;
import dev.retort.it.databases.TestDatabase;
import dev.retort.it.histories.HistoryRun;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Runs a recorded history on one database, and compares after each step. */
final class RunOnDatabase implements AutoCloseable {
    private final RecordedRun run;
    private final TestDatabase database;
    private final HistoryRun withWrittenWaysBack;
    private final HistoryRun withDerivedWaysBack;
    private final StepReport report;

    RunOnDatabase(RecordedRun run, TestDatabase database, Path directory, StepReport report) {
        this.report = report;
        this.run = run;
        this.database = database;
        withWrittenWaysBack = HistoryRun.of(run.compile(directory, false).revisions(), database);
        withDerivedWaysBack = HistoryRun.of(run.compile(directory, true).revisions(), database);
    }

    /** Repeats every recorded step, with the ways back that are written down. */
    void repeat() throws SQLException {
        for (RecordedStep step : run.recorded().steps()) {
            if (!carriedOut(step, withWrittenWaysBack) && !instead(step)) {
                return;
            }
            compare(step.toString(), step.catalogue());
            List<String> heads = withWrittenWaysBack.heads();
            if (!heads.equals(step.heads())) {
                report.failed(
                        step.toString(),
                        "the version rows are " + heads + ", but " + step.heads() + " in the recording");
            }
        }
        for (RecordedFailure failure : run.recorded().failures()) {
            goOn(failure);
        }
    }

    /** Recording stopped there. Where the step can be done after all, it must leave what was there before. */
    private void goOn(RecordedFailure failure) throws SQLException {
        String name = failure.direction() + " " + failure.revision();
        report.remark(name, "recorded as failing: " + failure.error());
        RecordedStep step = new RecordedStep(failure.direction(), failure.revision(), List.of(), Catalogue.EMPTY, "");
        if (failure.direction() == Direction.DOWN
                && withWrittenWaysBack.heads().contains(failure.revision())
                && (carriedOut(step, withWrittenWaysBack) || instead(step))) {
            compare("down " + failure.revision(), run.recorded().before(failure.revision()));
        }
    }

    /** Goes up, and back in the opposite order by derived ways back, each of which must leave what was there before. */
    void backAgain() throws SQLException {
        List<RecordedStep> upgrades = new ArrayList<>(run.recorded().upgrades().toList());
        for (RecordedStep step : upgrades) {
            if (!carriedOut(step, withDerivedWaysBack)) {
                return;
            }
            compare(step.toString(), step.catalogue());
        }
        Collections.reverse(upgrades);
        for (RecordedStep step : upgrades) {
            if (!tookBack(step.revision())) {
                return;
            }
        }
    }

    private boolean tookBack(String revision) throws SQLException {
        String step = "derived down " + revision;
        RecordedStep down = new RecordedStep(Direction.DOWN, revision, List.of(), Catalogue.EMPTY, "");
        Catalogue before = run.recorded().before(revision);
        try {
            withDerivedWaysBack.carryOut(down);
            compare(step, before);
            return true;
        } catch (MigrationException refused) {
            report.remark(step, "refused, the written one instead: " + refused.getMessage());
        }
        try {
            withWrittenWaysBack.carryOut(down);
            report.accept(CatalogueDifferences.fromRecording(before, database));
            return true;
        } catch (MigrationException failed) {
            report.remark(step, "the written one fails as well, so this ends here: " + failed.getMessage());
            return false;
        }
    }

    private void compare(String step, Catalogue recorded) throws SQLException {
        report.compared(step, CatalogueDifferences.fromRecording(recorded, database));
    }

    private boolean carriedOut(RecordedStep step, HistoryRun history) throws SQLException {
        try {
            history.carryOut(step);
            return true;
        } catch (MigrationException failed) {
            report.failed(step.toString(), "failed: " + failed.getMessage() + places(step, failed));
            return false;
        }
    }

    /** The message names an operation in the words of the DSL; people look for it in the file. */
    private String places(RecordedStep step, MigrationException failed) {
        String way = step.direction() == Direction.UP ? "upgrade" : "downgrade";
        return run.revisions().stream()
                .filter(revision -> revision.id().equals(step.revision()))
                .flatMap(revision ->
                        revision.placesOf(failed.getMessage(), new Interpreter(WayBackOfData.NONE), way).stream())
                .map(place -> "\nsee " + place)
                .collect(Collectors.joining());
    }

    /** A way back that does not work as it is written may still be derived. */
    private boolean instead(RecordedStep step) throws SQLException {
        if (step.direction() == Direction.UP) {
            return false;
        }
        report.remark(step.toString(), "goes on with the derived way back");
        return carriedOut(step, withDerivedWaysBack);
    }

    @Override
    public void close() {
        withWrittenWaysBack.close();
        withDerivedWaysBack.close();
    }
}
