package dev.retort.it.eclipse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Another tool has deleted or spoiled the manifest; the next revision that is saved brings back all of them. */
final class LostManifestIT {

    @RegisterExtension
    private final Workspace workspace = new Workspace();

    @BothForms
    void revisionsOfAllPackagesComeBack(Form form) throws Exception {
        JavaFile elsewhere = form.revision("AddAge c3", "AddEmail b2")
                .with("package app.db;", "package app.other;")
                .with("AddEmail.class", "app.db.AddEmail.class");
        EclipseProject project = workspace.built(
                form.revision("CreateUsers a1"), form.revision("AddEmail b2", "CreateUsers a1"), elsewhere);
        Files.delete(project.manifest());

        project.save(form.revision("CreateUsers a1"));
        project.build()
                .compiled("CreateUsers")
                .shows()
                .lists("app.db.AddEmail b2", "app.db.CreateUsers a1", "app.other.AddAge c3")
                .leavesTheManifestOfACleanBuild();
    }

    @BothForms
    void spoiledManifestIsReplaced(Form form) throws Exception {
        EclipseProject project = workspace.built(form.history());
        Files.writeString(project.manifest(), "from another version\n");

        project.save(form.revision("AddAge c3", "AddEmail b2"));
        project.build().compiled("AddAge").shows().leavesTheManifestOfACleanBuild();
    }

    @BothForms
    void nothingComesBackBeforeARevisionIsSaved(Form form) throws Exception {
        EclipseProject project = workspace.built(form.history());
        Files.delete(project.manifest());

        project.save(new JavaFile("package app;\n\npublic class Other {}\n"));
        assertThat(project.build().compiled("Other").manifest()).isEmpty();
    }
}
