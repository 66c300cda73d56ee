package dev.retort.it.eclipse;

import java.nio.file.Path;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;

/**
 * A problem as Eclipse shows it.
 *
 * @param place file and line, such as {@code app/db/AddEmail.java:5}
 * @param underlined the part of the source that is underlined
 */
record Marker(Severity severity, String place, String underlined, String text) {

    enum Severity {
        WARNING,
        ERROR
    }

    static Marker error(String place, String underlined, String text) {
        return new Marker(Severity.ERROR, place, underlined, text.strip());
    }

    static Marker warning(String place, String underlined, String text) {
        return new Marker(Severity.WARNING, place, underlined, text.strip());
    }

    static Marker of(IMarker marker) {
        IResource file = marker.getResource();
        boolean error = marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO) == IMarker.SEVERITY_ERROR;
        return new Marker(
                error ? Severity.ERROR : Severity.WARNING,
                file.getProjectRelativePath().removeFirstSegments(1) + ":"
                        + marker.getAttribute(IMarker.LINE_NUMBER, 0),
                underlined(marker, file.getLocation().toPath()),
                marker.getAttribute(IMarker.MESSAGE, "").strip());
    }

    private static String underlined(IMarker marker, Path file) {
        int start = marker.getAttribute(IMarker.CHAR_START, 0);
        int end = marker.getAttribute(IMarker.CHAR_END, 0);
        return Text.of(file).map(text -> text.substring(start, end)).orElse("");
    }
}
