package dev.retort.core.run;

import java.util.List;

/** Decides whether a run goes on when revisions are not what was applied. */
final class ChangeGuard {
    private final Caution caution;
    private final RunListener listener;

    ChangeGuard(Caution caution, RunListener listener) {
        this.caution = caution;
        this.listener = listener;
    }

    /**
     * Tells what has changed.
     *
     * @throws RevisionsChanged if the run must not go on with it
     */
    void pass(HistoryCheck check) {
        List<RevisionChange> serious = check.serious();
        switch (caution.changedRevisions()) {
            case REFUSE -> {
                if (!serious.isEmpty()) {
                    throw RevisionsChanged.beforeRun(serious);
                }
            }
            case WARN -> serious.forEach(this::note);
        }
        check.changes().stream()
                .filter(change -> change.kind() == RevisionChange.Kind.CODE)
                .forEach(this::note);
    }

    private void note(RevisionChange change) {
        listener.noted(String.join("\n", ChangeText.of(change)));
    }
}
