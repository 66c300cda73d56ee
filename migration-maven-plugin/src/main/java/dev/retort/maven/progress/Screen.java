package dev.retort.maven.progress;

import java.util.Map;
import org.apache.maven.shared.utils.logging.MessageUtils;

/**
 * What is known of the place where people read.
 *
 * @param colour whether Maven writes colours: not with {@code -B}, nor with {@code --log-file}
 * @param interactive whether somebody sits at a keyboard before it
 * @param width how many characters stand in a line; not positive if nobody knows
 * @param environment the variables of the environment
 */
public record Screen(boolean colour, boolean interactive, int width, Map<String, String> environment) {
    public Screen {
        environment = Map.copyOf(environment);
    }

    /** The screen of this process. */
    @SuppressWarnings("SystemConsoleNull") // Where there always is a console, the width decides.
    public static Screen ofThisProcess() {
        return new Screen(
                MessageUtils.isColorEnabled(),
                System.console() != null,
                MessageUtils.getTerminalWidth(),
                System.getenv());
    }

    /** Whether a line can be written anew. Build servers may have a terminal, and keep all that is written there. */
    boolean moves() {
        return colour
                && interactive
                && width > 0
                && isUnset("CI")
                && isUnset("NO_COLOR")
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    private boolean isUnset(String variable) {
        return environment.getOrDefault(variable, "").isEmpty();
    }
}
