package dev.retort.core.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the database answered to the conditions of a program. It may answer otherwise later, because of what was done in
 * between.
 *
 * @param byOperation the answers to the conditions of each operation, in the order in which they were asked
 */
public record Answers(Map<Integer, List<Boolean>> byOperation) {
    /** Nothing was asked. */
    public static final Answers NONE = new Answers(Map.of());

    private static final Pattern OPERATION = Pattern.compile("([0-9]+):([yn]+)");

    public Answers {
        Map<Integer, List<Boolean>> copy = new TreeMap<>();
        byOperation.forEach((operation, answers) -> copy.put(operation, List.copyOf(answers)));
        byOperation = copy;
    }

    /** Returns the answers to the conditions of an operation. */
    public List<Boolean> of(int operation) {
        return byOperation.getOrDefault(operation, List.of());
    }

    /** Adds an answer. */
    public Answers with(int operation, boolean answer) {
        List<Boolean> answers = new ArrayList<>(of(operation));
        answers.add(answer);
        Map<Integer, List<Boolean>> all = new TreeMap<>(byOperation);
        all.put(operation, answers);
        return new Answers(all);
    }

    /** Returns the answers that still count when everything behind that place is done anew. */
    public Answers upTo(Position position) {
        Map<Integer, List<Boolean>> kept = new TreeMap<>(byOperation);
        kept.keySet().removeIf(operation -> operation > position.lastOperation());
        return new Answers(kept);
    }

    static Answers parse(String text) {
        Map<Integer, List<Boolean>> all = new TreeMap<>();
        Matcher matcher = OPERATION.matcher(text);
        while (matcher.find()) {
            List<Boolean> answers =
                    matcher.group(2).chars().mapToObj(answer -> answer == 'y').toList();
            all.put(Integer.valueOf(matcher.group(1)), answers);
        }
        return new Answers(all);
    }

    /** For example {@code 2:y 5:yn}. */
    @Override
    public String toString() {
        return byOperation.entrySet().stream()
                .map(entry -> entry.getKey() + ":"
                        + entry.getValue().stream()
                                .map(answer -> answer ? "y" : "n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }
}
