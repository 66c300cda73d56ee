package dev.retort.it.eclipse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A revision follows one of another project in the workspace. */
final class TwoProjectsIT {

    private static final JavaFile CREATE_USERS = Form.CLASSES.revision("CreateUsers a1");

    private static final JavaFile ADD_EMAIL = Form.CLASSES
            .revision("AddEmail b2", "CreateUsers a1")
            .with("package app.db;", "package shop.db;")
            .with("import dev.retort.*;", "import app.db.CreateUsers;\nimport dev.retort.*;");

    @RegisterExtension
    private final Workspace workspace = new Workspace();

    @Test
    void eachHasItsOwnManifest() throws Exception {
        EclipseProject library = workspace.project("library").save(CREATE_USERS);
        EclipseProject shop = workspace.project("shop").requires(library).save(ADD_EMAIL);

        library.build().shows().lists("app.db.CreateUsers a1");
        shop.build().shows().lists("shop.db.AddEmail b2");
    }

    /** What is no revision any more is told where it is named, in a file that nobody has touched. */
    @Test
    void parentInTheOtherProjectLosesItsAnnotation() throws Exception {
        EclipseProject library = workspace.project("library").save(CREATE_USERS);
        EclipseProject shop = workspace.project("shop").requires(library).save(ADD_EMAIL);
        library.build();
        shop.build();

        library.save(CREATE_USERS.with("@Revision(id = \"a1\")\n", ""));
        library.build();
        shop.build().compiledNothing().shows(Marker.error("shop/db/AddEmail.java:6", "after", """
                        [retort:missing-parent] app.db.CreateUsers, named as parent of "b2" (shop.db.AddEmail), is not a known revision
                          help: annotate it with @Revision; if it is, run a clean build of its module
                          help: if you mend this in another file, save this one again, too: Eclipse keeps the message until then
                        """));

        library.save(CREATE_USERS);
        library.build();
        shop.build().shows().lists("shop.db.AddEmail b2");
    }

    /** From an id, nothing leads to a class of another project. */
    @Test
    void parentInTheOtherProjectIsNamedByItsId() throws Exception {
        EclipseProject library = workspace.project("library").save(CREATE_USERS);
        EclipseProject shop = workspace.project("shop").requires(library);
        library.build();
        shop.save(JavaFile.revision("AddEmail", "id = 'b2', parent = 'a1'"));
        shop.build().shows(Marker.error("app/db/AddEmail.java:5", "parent", """
                        [retort:missing-parent] no revision has the id "a1", named as parent of "b2" (app.db.AddEmail)
                          help: a revision of another module is named by its class: after = ItsClass.class
                          help: if you mend this in another file, save this one again, too: Eclipse keeps the message until then
                        """));
    }
}
