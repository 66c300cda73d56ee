package dev.retort.core.verify;

import dev.retort.core.manifest.Manifest;
import java.util.List;
import java.util.Objects;

/**
 * A manifest without the classes that are no revisions any longer: what compiling everything from scratch would leave.
 *
 * @param stale the classes that it should not name
 * @param manifest what it should say
 */
public record CleanUp(List<String> stale, Manifest manifest) {

    public CleanUp {
        stale = List.copyOf(stale);
        Objects.requireNonNull(manifest, "manifest");
    }
}
