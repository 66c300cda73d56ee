package dev.retort.it.scripts.clients;

import java.util.regex.Pattern;

/** What a client does at once. */
sealed interface Part {

    /** Sends a statement, without what ends it. */
    record Statement(String sql) implements Part {}

    /**
     * Follows a command that only the client knows.
     *
     * @param name with the character that makes it a command
     * @param query the statement before it that nothing has ended; often empty
     */
    record Command(String name, String argument, String query) implements Part {
        private static final Pattern SPACE = Pattern.compile("\\s+");

        static Command of(String line, String query) {
            String[] words = SPACE.split(line, 2);
            return new Command(words[0], words.length > 1 ? words[1] : "", query);
        }
    }
}
