package dev.retort.it.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.it.goals.BranchedProject;
import dev.retort.it.maven.MavenProject;
import dev.retort.it.maven.MavenResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documents on the page about JSON are what the goals print, one after the other in one project. */
class JsonPageIT {

    private static final Pattern DIFFERS = Pattern.compile("(\"(?:durationMillis|version|by|at|planId)\": )[^,\\n]+");
    private static final Pattern GOAL = Pattern.compile("db:([a-z-]+)");

    @TempDir
    private Path directory;

    @Test
    void documentsAreWhatTheGoalsPrint() throws Exception {
        Path home = directory.toRealPath();
        MavenProject project = BranchedProject.in(home);
        List<CodeBlock> blocks = Page.chapter("json").blocks();

        for (int position = 0; position < blocks.size(); position++) {
            CodeBlock command = blocks.get(position);
            if (command.isIn("sh")) {
                String file = "target/" + position + ".json";
                run(project, command, file);
                assertThat(comparable(project.read(file).replace(home.toString(), "/home/me/app")))
                        .as("%s: %s", command, command.text())
                        .isEqualTo(comparable(blocks.get(position + 1).text()));
            }
        }
    }

    @Test
    void eachGoalHasAnExampleOrSharesOne() {
        Set<String> explained = new TreeSet<>();
        Page.chapter("json")
                .text()
                .lines()
                .filter(line -> line.startsWith("## db:"))
                .forEach(line -> GOAL.matcher(line).results().forEach(goal -> explained.add(goal.group(1))));

        List<String> goals = new ArrayList<>(Page.chapter("goals").table("goal").stream()
                .flatMap(line -> GOAL.matcher(line).results().limit(1))
                .map(goal -> goal.group(1))
                .filter(goal -> !goal.equals("help") && !goal.endsWith("-no-fork"))
                .toList());
        assertThat(explained).containsExactlyInAnyOrderElementsOf(goals);
    }

    private static void run(MavenProject project, CodeBlock command, String file) throws Exception {
        String[] arguments = command.text().strip().replaceFirst("^mvn ", "").split(" ");
        MavenResult result =
                project.mvn(arguments).with("-Ddb.outputFile=" + file).run();
        if (command.remark().equals("fails")) {
            result.failed();
        } else {
            result.succeeded();
        }
    }

    private static String comparable(String document) {
        return DIFFERS.matcher(document).replaceAll("$1...");
    }
}
