package dev.retort.it.eclipse;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Eclipse calls a processor only for files that it compiles and that have the annotation. Where nothing calls it, the manifest
 * stays as it was until a revision is saved; who reads it meanwhile finds out.
 */
final class DeletedRevisionsIT {

    @RegisterExtension
    private final Workspace workspace = new Workspace();

    @BothForms
    void headStaysInTheManifestUntilARevisionIsSaved(Form form) throws Exception {
        EclipseProject project = workspace.built(form.history());
        project.delete(form.revision("AddAge c3", "AddEmail b2"));
        project.build()
                .compiledNothing()
                .shows()
                .lists("app.db.AddAge c3", "app.db.AddEmail b2", "app.db.CreateUsers a1");

        project.save(form.revision("AddEmail b2", "CreateUsers a1"));
        project.build()
                .shows()
                .lists("app.db.AddEmail b2", "app.db.CreateUsers a1")
                .leavesTheManifestOfACleanBuild();
    }

    @BothForms
    void savingAnotherClassDoesNotSuffice(Form form) throws Exception {
        EclipseProject project = workspace.built(form.history());
        project.delete(form.revision("AddAge c3", "AddEmail b2"));
        project.save(new JavaFile("package app;\n\npublic class Other {}\n"));
        project.build()
                .compiled("Other")
                .shows()
                .lists("app.db.AddAge c3", "app.db.AddEmail b2", "app.db.CreateUsers a1");
    }

    @BothForms
    void headWithoutItsAnnotationStaysUntilARevisionIsSaved(Form form) throws Exception {
        EclipseProject project = workspace.built(form.history());
        project.save(new JavaFile("package app.db;\n\npublic class AddAge {}\n"));
        project.build()
                .compiled("AddAge")
                .shows()
                .lists("app.db.AddAge c3", "app.db.AddEmail b2", "app.db.CreateUsers a1");

        project.save(form.revision("AddEmail b2", "CreateUsers a1"));
        project.build()
                .shows()
                .lists("app.db.AddEmail b2", "app.db.CreateUsers a1")
                .leavesTheManifestOfACleanBuild();
    }

    @Test
    void parentByIdIsMissedWithTheNextRevisionThatIsSaved() throws Exception {
        EclipseProject project = workspace.built(Form.IDS.history());
        project.delete(Form.IDS.revision("AddEmail b2", "CreateUsers a1"));
        project.build()
                .compiledNothing()
                .shows()
                .lists("app.db.AddAge c3", "app.db.AddEmail b2", "app.db.CreateUsers a1");

        project.save(Form.IDS.revision("AddAge c3", "AddEmail b2"));
        project.build()
                .compiled("AddAge")
                .shows(Marker.error("app/db/AddAge.java:5", "parent", """
                        [retort:missing-parent] no revision has the id "b2", named as parent of "c3" (app.db.AddAge)
                          help: a revision of another module is named by its class: after = ItsClass.class
                          help: if you mend this in another file, save this one again, too: Eclipse keeps the message until then
                        """))
                .leavesTheManifestOfACleanBuild();

        project.save(Form.IDS.revision("AddAge c3", "CreateUsers a1"));
        project.build().shows().leavesTheManifestOfACleanBuild();
    }

    @Test
    void parentByClassIsMissedAtOnce() throws Exception {
        EclipseProject project = workspace.built(Form.CLASSES.history());
        project.delete(Form.CLASSES.revision("AddEmail b2", "CreateUsers a1"));
        project.build()
                .shows(
                        Marker.error("app/db/AddAge.java:5", "AddEmail", "AddEmail cannot be resolved to a type"),
                        Marker.error(
                                "app/db/AddAge.java:5",
                                "AddEmail.class",
                                "Class<AddEmail> cannot be resolved to a type"))
                .leavesTheManifestOfACleanBuild();

        project.save(Form.CLASSES.revision("AddAge c3", "CreateUsers a1"));
        project.build()
                .shows()
                .lists("app.db.AddAge c3", "app.db.CreateUsers a1")
                .leavesTheManifestOfACleanBuild();
    }

    @BothForms
    void runRefusesAManifestThatNamesADeletedClass(Form form) throws Exception {
        EclipseProject project = workspace.built(form.history());
        Upgrade.with(project);

        project.delete(form.revision("AddAge c3", "AddEmail b2"));
        project.build();
        assertThatThrownBy(() -> Upgrade.with(project))
                .hasMessage(
                        "the manifest says that app.db.AddAge is revision c3, and the class path says otherwise: the class was removed"
                                + " or changed after it was compiled last. Run a clean build: mvn clean compile");
    }
}
