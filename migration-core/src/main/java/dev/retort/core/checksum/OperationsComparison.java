package dev.retort.core.checksum;

import dev.retort.core.checksum.OperationDifference.Kind;
import dev.retort.core.operation.RecordedOperation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds out which operations of a revision are not what they were. */
public final class OperationsComparison {
    private static final int MOST_LINES = 24;

    private final List<ReadEntry> then;
    private final List<ReadEntry> now;
    private final List<RecordedOperation> recorded;
    private final List<OperationDifference> differences = new ArrayList<>();

    /** What was there and may have become something else. */
    private final List<Integer> gone = new ArrayList<>();

    /** What is there and may have been something else. */
    private final List<Integer> fresh = new ArrayList<>();

    private OperationsComparison(List<ReadEntry> then, List<ReadEntry> now, List<RecordedOperation> recorded) {
        this.then = then;
        this.now = now;
        this.recorded = recorded;
    }

    /**
     * Returns what is different; nothing if that lies in what is not kept, such as a password.
     *
     * @param then what was kept
     * @param now what the revision does now
     */
    public static List<OperationDifference> of(KeptText then, List<RecordedOperation> now) {
        try {
            return new OperationsComparison(then.operations(), KeptText.of(now).operations(), now).differences();
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }

    private List<OperationDifference> differences() {
        for (Alignment.Row row : Alignment.of(texts(then), texts(now))) {
            if (row.isCommon()) {
                pairUp();
            } else {
                row.left().ifPresent(gone::add);
                row.right().ifPresent(fresh::add);
            }
        }
        pairUp();
        return differences;
    }

    private static List<String> texts(List<ReadEntry> entries) {
        return entries.stream().map(ReadEntry::toString).toList();
    }

    /** Between two operations that are the same, one of the same kind counts as what the other has become. */
    private void pairUp() {
        for (int position : fresh) {
            OptionalInt earlier = gone.stream()
                    .mapToInt(Integer::intValue)
                    .filter(candidate ->
                            then.get(candidate).kind().equals(now.get(position).kind()))
                    .findFirst();
            if (earlier.isPresent()) {
                removeUpTo(earlier.getAsInt());
                add(
                        Kind.CHANGED,
                        position,
                        now(position),
                        then.get(earlier.getAsInt()).lines(),
                        now.get(position).lines());
            } else {
                add(
                        Kind.ADDED,
                        position,
                        now(position),
                        List.of(),
                        now.get(position).lines());
            }
        }
        gone.forEach(this::addRemoved);
        gone.clear();
        fresh.clear();
    }

    /** Takes the operation from those that are gone; what came before it is gone for good. */
    private void removeUpTo(int position) {
        while (gone.get(0) != position) {
            addRemoved(gone.remove(0));
        }
        gone.remove(0);
    }

    private void addRemoved(int position) {
        add(Kind.REMOVED, position, Optional.empty(), then.get(position).lines(), List.of());
    }

    private Optional<RecordedOperation> now(int position) {
        return Optional.of(recorded.get(position));
    }

    private void add(
            Kind kind, int position, Optional<RecordedOperation> operation, List<String> before, List<String> after) {
        differences.add(new OperationDifference(kind, position + 1, operation, lines(before, after)));
    }

    private static List<String> lines(List<String> before, List<String> after) {
        List<String> lines = new ArrayList<>();
        int skipped = 0;
        for (Alignment.Row row : Alignment.of(before, after)) {
            String line = row.isCommon()
                    ? "  " + before.get(row.left().getAsInt())
                    : row.left().isPresent()
                            ? "- " + before.get(row.left().getAsInt())
                            : "+ " + after.get(row.right().getAsInt());
            // The first line says what the others are part of; what stays the same behind it is of no interest.
            boolean interesting = lines.isEmpty() || !row.isCommon();
            if (interesting && lines.size() < MOST_LINES) {
                lines.add(line);
            } else if (interesting) {
                skipped++;
            }
        }
        if (skipped > 0) {
            lines.add("  and " + skipped + " more lines");
        }
        return lines;
    }
}
