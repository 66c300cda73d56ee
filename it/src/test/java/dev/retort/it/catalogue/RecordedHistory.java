package dev.retort.it.catalogue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a database contained after each step of a real history, all the way up and all the way down.
 *
 * @param failures the steps that failed when they were recorded, after which recording stopped
 */
public record RecordedHistory(List<RecordedStep> steps, List<RecordedFailure> failures) {

    public RecordedHistory {
        steps = List.copyOf(steps);
        failures = List.copyOf(failures);
    }

    /** Reads the lines of a recording, one step each. */
    public static RecordedHistory parse(String jsonLines) {
        List<RecordedStep> steps = new ArrayList<>();
        List<RecordedFailure> failures = new ArrayList<>();
        Catalogue catalogue = Catalogue.EMPTY;
        for (String line : jsonLines.lines().toList()) {
            JsonObject step = JsonParser.parseString(line).getAsJsonObject();
            if (step.has("error")) {
                failures.add(RecordedFailure.of(step));
            } else {
                catalogue = CatalogueChange.of(step.getAsJsonObject("diff")).applyTo(catalogue);
                steps.add(RecordedStep.of(step, catalogue));
            }
        }
        return new RecordedHistory(steps, failures);
    }

    public Stream<RecordedStep> upgrades() {
        return steps.stream().filter(step -> step.direction() == Direction.UP);
    }

    public Stream<RecordedStep> downgrades() {
        return steps.stream().filter(step -> step.direction() == Direction.DOWN);
    }

    /** The catalogue after the upgrade to that revision. */
    public Catalogue after(String revision) {
        return upgrades()
                .filter(step -> step.revision().equals(revision))
                .findFirst()
                .orElseThrow(() -> unknown(revision))
                .catalogue();
    }

    /** The catalogue before the upgrade to that revision. */
    public Catalogue before(String revision) {
        List<RecordedStep> upgrades = upgrades().toList();
        List<String> revisions = upgrades.stream().map(RecordedStep::revision).toList();
        int index = revisions.indexOf(revision);
        if (index < 0) {
            throw unknown(revision);
        }
        return index == 0 ? Catalogue.EMPTY : upgrades.get(index - 1).catalogue();
    }

    /** The catalogue after all upgrades. */
    public Catalogue head() {
        return upgrades().reduce((earlier, later) -> later).orElseThrow().catalogue();
    }

    /** The catalogue after the last step. */
    public Catalogue last() {
        return steps.get(steps.size() - 1).catalogue();
    }

    private IllegalArgumentException unknown(String revision) {
        return new IllegalArgumentException("No upgrade to " + revision + " was recorded; there are "
                + upgrades().map(RecordedStep::revision).toList());
    }
}
