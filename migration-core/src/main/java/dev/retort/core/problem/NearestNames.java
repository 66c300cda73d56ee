package dev.retort.core.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds what somebody who mistyped a name probably meant. */
public final class NearestNames {

    private static final int AT_MOST = 3;

    private NearestNames() {}

    /** Up to three of the candidates that are about a third of the name away or closer, the closest first. */
    public static List<String> of(String name, Collection<String> candidates) {
        int limit = Math.max(1, name.length() / 3);
        Map<String, Integer> distances = candidates.stream()
                .distinct()
                .filter(candidate -> Math.abs(candidate.length() - name.length()) <= limit)
                .collect(Collectors.toMap(candidate -> candidate, candidate -> distance(name, candidate)));
        return distances.entrySet().stream()
                .filter(entry -> entry.getValue() <= limit)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(AT_MOST)
                .map(Map.Entry::getKey)
                .collect(Collectors.toList());
    }

    /** Insertions, deletions, replacements and swaps of neighbours that lead from one text to the other. */
    static int distance(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, from, to, i, j);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int cheapest(int[][] cost, String from, String to, int i, int j) {
        boolean same = from.charAt(i - 1) == to.charAt(j - 1);
        int best = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
