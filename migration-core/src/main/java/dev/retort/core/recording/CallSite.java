package dev.retort.core.recording;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.core.operation.SourceLocation;
import java.util.Objects;
import java.util.Set;

/** The line of the author's code that is calling a verb right now. */
final class CallSite {
    private static final Set<String> OURS = Set.of(
            CallSite.class.getName(), Recorder.class.getName(), Operations.class.getName(), Migration.class.getName());

    private CallSite() {}

    static SourceLocation current() {
        return StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> !OURS.contains(frame.getClassName()))
                        .findFirst())
                .map(frame -> new SourceLocation(
                        frame.getClassName(),
                        Objects.requireNonNullElse(frame.getFileName(), ""),
                        Math.max(0, frame.getLineNumber())))
                .orElse(SourceLocation.NONE);
    }
}
