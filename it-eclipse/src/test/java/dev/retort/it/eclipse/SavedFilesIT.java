package dev.retort.it.eclipse;

import org.junit.jupiter.api.extension.RegisterExtension;

/** Authors save one file after the other, and Eclipse compiles what that touches. */
final class SavedFilesIT {

    @RegisterExtension
    private final Workspace workspace = new Workspace();

    @BothForms
    void wholeHistory(Form form) throws Exception {
        workspace
                .project()
                .save(form.history())
                .build()
                .compiled("CreateUsers", "AddEmail", "AddAge")
                .shows()
                .lists("app.db.AddAge c3", "app.db.AddEmail b2", "app.db.CreateUsers a1")
                .leavesTheManifestOfACleanBuild();
    }

    @BothForms
    void bodyIsChanged(Form form) throws Exception {
        EclipseProject project = workspace.built(form.history());
        project.save(form.revision("AddEmail b2", "CreateUsers a1").with("{}", "{ op.toString(); }"));
        project.build().compiled("AddEmail").shows().leavesTheManifestOfACleanBuild();
    }

    @BothForms
    void revisionIsAdded(Form form) throws Exception {
        EclipseProject project = workspace.built(form.history());
        project.save(form.revision("AddLog d4", "AddAge c3"));
        project.build()
                .compiled("AddLog")
                .shows()
                .lists("app.db.AddAge c3", "app.db.AddEmail b2", "app.db.AddLog d4", "app.db.CreateUsers a1")
                .leavesTheManifestOfACleanBuild();
    }

    @BothForms
    void idOfTheHeadIsChanged(Form form) throws Exception {
        EclipseProject project = workspace.built(form.history());
        project.save(form.revision("AddAge c9", "AddEmail b2"));
        project.build()
                .compiled("AddAge")
                .shows()
                .lists("app.db.AddAge c9", "app.db.AddEmail b2", "app.db.CreateUsers a1")
                .leavesTheManifestOfACleanBuild();
    }

    @BothForms
    void classIsRenamed(Form form) throws Exception {
        EclipseProject project = workspace.built(form.history());
        project.delete(form.revision("AddAge c3", "AddEmail b2"));
        project.save(form.revision("AddYears c3", "AddEmail b2"));
        project.build()
                .compiled("AddYears")
                .shows()
                .lists("app.db.AddEmail b2", "app.db.AddYears c3", "app.db.CreateUsers a1")
                .leavesTheManifestOfACleanBuild();
    }

    @BothForms
    void parentIsRenamedAndItsChildToo(Form form) throws Exception {
        EclipseProject project = workspace.built(form.history());
        project.delete(form.revision("AddEmail b2", "CreateUsers a1"));
        project.save(form.revision("AddAddress b2", "CreateUsers a1"), form.revision("AddAge c3", "AddAddress b2"));
        project.build()
                .shows()
                .lists("app.db.AddAddress b2", "app.db.AddAge c3", "app.db.CreateUsers a1")
                .leavesTheManifestOfACleanBuild();
    }

    @BothForms
    void classIsMovedToAnotherPackage(Form form) throws Exception {
        EclipseProject project = workspace.built(form.history());
        JavaFile head = form.revision("AddAge c3", "AddEmail b2");
        project.delete(head);
        project.save(
                head.with("package app.db;", "package app.other;").with("AddEmail.class", "app.db.AddEmail.class"));
        project.build()
                .compiled("AddAge")
                .shows()
                .lists("app.db.AddEmail b2", "app.db.CreateUsers a1", "app.other.AddAge c3")
                .leavesTheManifestOfACleanBuild();
    }

    @BothForms
    void whatIsTypedAndNotSavedChangesNothing(Form form) throws Exception {
        EclipseProject project = workspace.built(form.history());
        project.type(form.revision("AddAge c9", "AddEmail b2"));
        project.build().compiledNothing().shows().leavesTheManifestOfACleanBuild();
    }

    @BothForms
    void revisionsInANamedModule(Form form) throws Exception {
        EclipseProject project = workspace.project().withModulePath();
        project.save(new JavaFile("module app {\n    requires dev.retort;\n}\n"))
                .save(form.history());
        project.build().shows().lists("app.db.AddAge c3", "app.db.AddEmail b2", "app.db.CreateUsers a1");

        project.save(form.revision("AddLog d4", "AddAge c3"));
        project.build()
                .compiled("AddLog")
                .shows()
                .lists("app.db.AddAge c3", "app.db.AddEmail b2", "app.db.AddLog d4", "app.db.CreateUsers a1");
    }
}
