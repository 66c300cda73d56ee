package dev.retort.maven.progress;

import java.io.Console;
import java.util.Map;
import org.apache.maven.shared.utils.logging.MessageUtils;

/**
 * What is known of the place where people read.
 *
 * @param colour whether Maven writes colours: not with {@code -B}, nor with {@code --log-file}
 * @param interactive whether somebody sits at a keyboard before it
 * @param environment the variables of the environment
 */
public record Screen(boolean colour, boolean interactive, Map<String, String> environment) {
    public Screen {
        environment = Map.copyOf(environment);
    }

    /** The screen of this process. */
    public static Screen ofThisProcess() {
        return new Screen(MessageUtils.isColorEnabled(), isInteractive(), System.getenv());
    }

    /** JDK 22 to 24 always have a console, and tell on their own whether it is a terminal. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isInteractive() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException olderJdk) {
            return true;
        }
    }

    /** Whether a line can be written anew. Build servers may have a terminal, and keep all that is written there. */
    boolean moves() {
        return colour
                && interactive
                && isUnset("CI")
                && isUnset("NO_COLOR")
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    private boolean isUnset(String variable) {
        return environment.getOrDefault(variable, "").isEmpty();
    }
}
