package dev.retort.it.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.it.maven.MavenResult;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project is edited and built again, without cleaning. */
class RepeatedBuildsIT {

    @TempDir
    private Path directory;

    @Test
    void manifestIsThatOfACleanBuildWithAnOldPlugin() throws Exception {
        compilesEverythingAgain(EditedProject.in(directory).withCompilerPlugin("3.11.0"));
    }

    @Test
    void manifestIsThatOfACleanBuildWithTheNewestPlugin() throws Exception {
        compilesEverythingAgain(EditedProject.in(directory));
    }

    private static void compilesEverythingAgain(EditedProject project) throws Exception {
        history(project).build().succeeded();
        project.assertManifestOfACleanBuild();

        editEverything(project).build().succeeded();
        project.assertManifestOfACleanBuild();

        project.delete("app.db", "AddLast").build().succeeded();
        project.assertManifestOfACleanBuild();

        project.write("app.db", "AddTags", "").build().succeeded();
        project.assertManifestOfACleanBuild();
    }

    /** This setting keeps the classes of deleted sources, and does not call a processor when nothing is left to compile. */
    @Test
    void manifestIsThatOfACleanBuildOrTheBuildSaysWhatToDo() throws Exception {
        EditedProject project = history(EditedProject.in(directory).compilingOnlyWhatIsStale());
        project.build().succeeded();
        project.assertManifestOfACleanBuild();

        project.write("app.db", "AddTags", "id = 'd5', after = {CreateMemos.class, app.log.AddAge.class}")
                .write("app.log", "AddAge", "id = 'b3', parent = 'a1'", "op.sql(\"SELECT 1\");")
                .write("app.db", "AddLast", "id = 'e5', parent = 'd5'")
                .build()
                .succeeded();
        project.assertManifestOfACleanBuild();

        project.delete("app.db", "CreateMemos")
                .write("app.db", "CreateNotes", "id = 'c3', parent = 'a1'")
                .write("app.db", "AddTags", "id = 'd5', after = {CreateNotes.class, app.log.AddAge.class}")
                .build()
                .succeeded();
        project.assertManifestOfACleanBuild();

        project.delete("app.log", "AddAge")
                .write("app.age", "AddAge", "id = 'b3', parent = 'a1'")
                .write("app.db", "AddTags", "id = 'd5', after = {CreateNotes.class, app.age.AddAge.class}")
                .build()
                .succeeded();
        project.assertManifestOfACleanBuild();

        MavenResult deleted = project.delete("app.db", "AddLast").build().failed();
        assertThat(deleted.lines("ERROR"))
                .anyMatch(line ->
                        line.endsWith("app.db.AddLast: [retort:left-over-class] app.db.AddLast is left over from an"
                                + " earlier build: its source AddLast.java is gone"))
                .contains("  help: compile everything from scratch: mvn clean compile");
        project.write("app.db", "AddMore", "id = 'e6', parent = 'd5'")
                .build("clean")
                .succeeded();
        project.assertManifestOfACleanBuild();

        MavenResult annotationRemoved =
                project.write("app.db", "AddMore", "").build().succeeded();
        assertThat(annotationRemoved.lines("INFO"))
                .contains("Removed app.db.AddMore from META-INF/retort/revisions: it is no revision any longer");
        project.assertManifestOfACleanBuild();
    }

    private static EditedProject history(EditedProject project) throws Exception {
        return project.write("app.db", "CreateUsers", "id = 'a1'")
                .write("app.log", "AddAge", "id = 'b2', parent = 'a1'")
                .write("app.db", "CreateMemos", "id = 'c3', parent = 'a1'")
                .write("app.db", "AddTags", "id = 'd4', after = {CreateMemos.class, app.log.AddAge.class}");
    }

    /** A changed id, a changed body, a class with a new name, one in a new package, and two more at the end. */
    private static EditedProject editEverything(EditedProject project) throws Exception {
        return project.write("app.log", "AddAge", "id = 'b3', parent = 'a1'")
                .write("app.db", "CreateUsers", "id = 'a1'", "op.sql(\"SELECT 1\");")
                .delete("app.db", "CreateMemos")
                .write("app.db", "CreateNotes", "id = 'c3', parent = 'a1'")
                .delete("app.db", "AddTags")
                .write("app.tags", "AddTags", "id = 'd4', parent = {'c3', 'b3'}")
                .write("app.db", "AddTags", "id = 'e5', after = app.tags.AddTags.class")
                .write("app.db", "AddLast", "id = 'f6', after = AddTags.class");
    }
}
