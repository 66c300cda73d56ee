package dev.retort.it.maven;

import java.util.List;

/**
 * How a run of Maven ended, and what it printed.
 *
 * @param output of both streams, in the order in which it came
 */
public record MavenResult(MavenRun run, int exitCode, String output) {

    /** This result, or a failure that shows the output. */
    public MavenResult succeeded() {
        return require(exitCode == 0, "succeed");
    }

    /** This result, or a failure that shows the output. */
    public MavenResult failed() {
        return require(exitCode != 0, "fail");
    }

    public List<String> lines() {
        return output.lines().toList();
    }

    /** The lines of one level, such as {@code ERROR}, without the level in front. */
    public List<String> lines(String level) {
        String prefix = "[" + level + "] ";
        return output.lines()
                .filter(line -> line.startsWith(prefix))
                .map(line -> line.substring(prefix.length()))
                .toList();
    }

    private MavenResult require(boolean asExpected, String expected) {
        if (!asExpected) {
            throw new AssertionError(
                    run + " was expected to " + expected + " but ended with " + exitCode + ":\n" + output);
        }
        return this;
    }
}
