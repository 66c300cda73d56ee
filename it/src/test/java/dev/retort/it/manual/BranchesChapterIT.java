package dev.retort.it.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.it.maven.MavenProject;
import dev.retort.it.maven.MavenResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The chapter about branches happens as it is told: the commands write what it shows, and print what it says. */
class BranchesChapterIT {

    private static final String FOLDER = "src/main/java/app/db/";
    private static final Pattern ID = Pattern.compile("@Revision\\(\\s*id = \"(\\w+)\"");
    private static final Pattern CLASS = Pattern.compile(" class (\\w+)");
    private static final Pattern ARGUMENT = Pattern.compile("(-D[\\w.]+=)\"([^\"]*)\"|(\\S+)");

    @TempDir
    private Path directory;

    private final Page page = Page.chapter("branches");

    @Test
    void twoBranchesAreMerged() throws Exception {
        List<String> sources = texts("java");
        List<String> commands = texts("");
        List<String> outputs = texts("text");
        MavenProject project = MavenProject.fromResources("minimal", directory.toRealPath());
        write(project, sources.get(0));

        MavenResult ada = run(project, commands.get(0), sources.get(1));
        assertThat(ada.lines("INFO")).containsSequence(outputs.get(0).lines().toList());
        fillIn(project, sources.get(1));
        Path fileOfAda = project.directory().resolve(fileOf(sources.get(1)));
        Path onOtherBranch = Files.move(fileOfAda, directory.resolve("on-another-branch"));
        run(project, commands.get(1), sources.get(2));
        fillIn(project, sources.get(2));
        Files.move(onOtherBranch, fileOfAda);

        assertThat(project.mvn("compile").run().failed().output()).contains(outputs.get(1));

        MavenResult merge = run(project, commands.get(2), sources.get(3));
        assertThat(merge.lines("INFO")).containsSequence(outputs.get(2).lines().toList());
        assertThat(project.read(fileOf(sources.get(3)))).isEqualTo(sources.get(3));
        assertThat(project.mvn("db:upgrade").run().succeeded().lines("INFO"))
                .anyMatch(line -> line.startsWith("4 revisions applied"));
    }

    private List<String> texts(String language) {
        return page.blocks(language).stream().map(CodeBlock::text).toList();
    }

    /** A command of the chapter, with the id that the revision has in the chapter. */
    private static MavenResult run(MavenProject project, String command, String source) throws Exception {
        List<String> arguments = ARGUMENT.matcher(command.strip())
                .results()
                .map(result -> result.group(3) == null ? result.group(1) + result.group(2) : result.group(3))
                .skip(1)
                .toList();
        return project.mvn(arguments.toArray(String[]::new))
                .with("-Ddb.revisionId=" + first(ID, source))
                .run()
                .succeeded();
    }

    /** The author goes on from what was written. */
    private static void fillIn(MavenProject project, String source) throws Exception {
        assertThat(annotation(project.read(fileOf(source)))).isEqualTo(annotation(source));
        write(project, source);
    }

    private static String annotation(String source) {
        return source.lines().filter(line -> line.startsWith("@")).findFirst().orElseThrow();
    }

    private static void write(MavenProject project, String source) throws Exception {
        project.write(fileOf(source), source);
    }

    private static String fileOf(String source) {
        return FOLDER + first(CLASS, source) + ".java";
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }
}
