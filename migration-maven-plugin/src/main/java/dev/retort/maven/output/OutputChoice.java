package dev.retort.maven.output;

import dev.retort.core.problem.Secrets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * How a user wants to be told, in the user's own words.
 *
 * @param format {@code text} or {@code json}
 * @param file where the JSON document goes, or the text that was asked for as it is; standard output otherwise
 * @param hasContent whether the goal gives a text that was asked for as it is
 * @param hasEvents whether things happen while the goal goes on that programs may want to know at once
 */
public record OutputChoice(String format, Optional<Path> file, boolean hasContent, boolean hasEvents) {

    /**
     * The output that was chosen.
     *
     * @param goal the name of the goal
     * @throws InvalidOutput if there is no such output
     */
    public Output open(String goal, Consumer<String> log, Supplier<Secrets> secrets) {
        return switch (format) {
            case "text" -> {
                file.filter(path -> !hasContent).ifPresent(path -> {
                    throw InvalidOutput.textInFile(path);
                });
                yield new TextOutput(log, secrets, destination());
            }
            case "json" -> new JsonOutput(goal, destination(), secrets, hasEvents && file.isEmpty());
            default -> throw InvalidOutput.unknownFormat(format);
        };
    }

    private Destination destination() {
        return file.<Destination>map(FileDestination::new).orElseGet(StandardOutput::new);
    }
}
