package dev.retort.it.catalogue;

import com.google.gson.JsonObject;

/** A step of a real history that failed. */
public record RecordedFailure(Direction direction, String revision, String error) {

    static RecordedFailure of(JsonObject step) {
        return new RecordedFailure(
                RecordedStep.direction(step),
                step.get("rev").getAsString(),
                step.get("error").getAsString());
    }
}
