package dev.retort.core.checksum;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Two lists side by side, so that as much as possible of what they have in common stands on one line. */
final class Alignment {
    /** Beyond this many pairs, what lies between the common beginning and the common end counts as different. */
    private static final long MOST_PAIRS = 4_000_000;

    /**
     * A line of the two lists.
     *
     * @param left the position in the first list, if it has something here
     * @param right the position in the second one, if it has something here
     */
    record Row(OptionalInt left, OptionalInt right) {
        static Row onlyLeft(int left) {
            return new Row(OptionalInt.of(left), OptionalInt.empty());
        }

        static Row onlyRight(int right) {
            return new Row(OptionalInt.empty(), OptionalInt.of(right));
        }

        static Row both(int left, int right) {
            return new Row(OptionalInt.of(left), OptionalInt.of(right));
        }

        boolean isCommon() {
            return left.isPresent() && right.isPresent();
        }
    }

    private Alignment() {}

    static List<Row> of(List<String> left, List<String> right) {
        int beginning = 0;
        while (beginning < Math.min(left.size(), right.size())
                && left.get(beginning).equals(right.get(beginning))) {
            beginning++;
        }
        int end = 0;
        while (end < Math.min(left.size(), right.size()) - beginning
                && left.get(left.size() - 1 - end).equals(right.get(right.size() - 1 - end))) {
            end++;
        }
        List<Row> rows = new ArrayList<>();
        for (int position = 0; position < beginning; position++) {
            rows.add(Row.both(position, position));
        }
        addMiddle(
                rows,
                left.subList(beginning, left.size() - end),
                right.subList(beginning, right.size() - end),
                beginning);
        for (int position = end; position > 0; position--) {
            rows.add(Row.both(left.size() - position, right.size() - position));
        }
        return rows;
    }

    private static void addMiddle(List<Row> rows, List<String> left, List<String> right, int offset) {
        int l = 0;
        int r = 0;
        if ((long) left.size() * right.size() <= MOST_PAIRS) {
            int[][] common = lengths(left, right);
            while (l < left.size() && r < right.size()) {
                if (left.get(l).equals(right.get(r))) {
                    rows.add(Row.both(offset + l++, offset + r++));
                } else if (common[l + 1][r] >= common[l][r + 1]) {
                    rows.add(Row.onlyLeft(offset + l++));
                } else {
                    rows.add(Row.onlyRight(offset + r++));
                }
            }
        }
        for (; l < left.size(); l++) {
            rows.add(Row.onlyLeft(offset + l));
        }
        for (; r < right.size(); r++) {
            rows.add(Row.onlyRight(offset + r));
        }
    }

    /** The length of the longest common part behind each pair of positions. */
    private static int[][] lengths(List<String> left, List<String> right) {
        int[][] lengths = new int[left.size() + 1][right.size() + 1];
        for (int l = left.size() - 1; l >= 0; l--) {
            for (int r = right.size() - 1; r >= 0; r--) {
                lengths[l][r] = left.get(l).equals(right.get(r))
                        ? lengths[l + 1][r + 1] + 1
                        : Math.max(lengths[l + 1][r], lengths[l][r + 1]);
            }
        }
        return lengths;
    }
}
