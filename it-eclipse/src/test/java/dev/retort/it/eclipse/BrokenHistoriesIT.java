package dev.retort.it.eclipse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is wrong is shown at once, and vanishes when it is mended where it is shown. */
final class BrokenHistoriesIT {

    @RegisterExtension
    private final Workspace workspace = new Workspace();

    @Test
    void idIsChangedAndItsChildIsToldOf() throws Exception {
        EclipseProject project = workspace.built(Form.IDS.history());
        project.save(Form.IDS.revision("AddEmail b9", "CreateUsers a1"));
        Marker missing = Marker.error("app/db/AddEmail.java:5", "id", """
                [retort:missing-parent] no revision has the id "b2", named as parent of "c3" (app.db.AddAge)
                    = this is about app.db.AddAge, which was not compiled this time
                  help: did you mean "b9" (app.db.AddEmail)?
                  help: a revision of another module is named by its class: after = ItsClass.class
                  help: if you mend this in another file, save this one again, too: Eclipse keeps the message until then
                """);
        project.build().compiled("AddEmail").shows(missing).leavesTheManifestOfACleanBuild();

        project.save(Form.IDS.revision("AddAge c3", "AddEmail b9"));
        project.build().compiled("AddAge").shows(missing).leavesTheManifestOfACleanBuild();

        project.save(Form.IDS.revision("AddEmail b9", "CreateUsers a1"));
        project.build().shows().leavesTheManifestOfACleanBuild();
    }

    @Test
    void idIsChangedWhereChildrenNameTheClass() throws Exception {
        EclipseProject project = workspace.built(Form.CLASSES.history());
        project.save(Form.CLASSES.revision("AddEmail b9", "CreateUsers a1"));
        project.build().shows().leavesTheManifestOfACleanBuild();
    }

    @BothForms
    void secondHeadIsAWarningUntilItsFileIsSavedAfterTheMerge(Form form) throws Exception {
        EclipseProject project = workspace.built(form.history());
        project.save(form.revision("AddLog c4", "AddEmail b2"));
        Marker twoHeads = Marker.warning("app/db/AddLog.java:5", form.member(), """
                [retort:multiple-heads] the revision graph has 2 heads: c3, c4
                    = head "c3" (app.db.AddAge)
                    = head "c4" (app.db.AddLog)
                    = they part at b2
                  help: to put them in a row, let "c4" (app.db.AddLog) come after "c3": %s = %s
                  help: to join them, run mvn db:merge or add a revision that comes after both: @Revision(id = "f7dc4ce68d0d", %s = {%s, %s})
                  help: if several heads are meant, say so on a package-info.java: @RevisionSet(heads = Heads.MANY)
                  help: if you mend this in another file, save this one again, too: Eclipse keeps the message until then
                """.formatted(
                        form.member(),
                        form.nameOf("AddAge c3"),
                        form.member(),
                        form.nameOf("AddAge c3"),
                        form.nameOf("AddLog c4")));
        project.build().compiled("AddLog").shows(twoHeads).leavesTheManifestOfACleanBuild();

        project.save(form.revision("Join d5", "AddAge c3", "AddLog c4"));
        project.build().compiled("Join").shows(twoHeads).leavesTheManifestOfACleanBuild();

        project.save(form.revision("AddLog c4", "AddEmail b2"));
        project.build()
                .shows()
                .lists(
                        "app.db.AddAge c3",
                        "app.db.AddEmail b2",
                        "app.db.AddLog c4",
                        "app.db.CreateUsers a1",
                        "app.db.Join d5")
                .leavesTheManifestOfACleanBuild();
    }

    @BothForms
    void severalHeadsAreAllowedByThePackage(Form form) throws Exception {
        EclipseProject project = workspace.built(form.history());
        project.save(form.revision("AddLog c4", "AddEmail b2"), new JavaFile("""
                @RevisionSet(heads = Heads.MANY)
                package app.db;

                import dev.retort.*;
                """));
        project.build().shows().leavesTheManifestOfACleanBuild();

        project.save(form.revision("AddNotes c5", "AddEmail b2"));
        project.build().compiled("AddNotes").shows().leavesTheManifestOfACleanBuild();
    }

    /** By classes, Eclipse goes on to compile the child, too; that is one mistake all the same. */
    @BothForms
    void cycleIsToldOnceAndVanishes(Form form) throws Exception {
        EclipseProject project = workspace.built(form.history());
        project.save(form.revision("AddEmail b2", "AddAge c3"));
        String parts = form == Form.IDS ? """
                    = "b2" (app.db.AddEmail) has the parent "c3"
                    = "c3" (app.db.AddAge) has the parent "b2"   <-- back to the start
                """ : """
                    = "b2" (app.db.AddEmail) comes after AddAge.class
                    = "c3" (app.db.AddAge) comes after AddEmail.class   <-- back to the start
                """;
        project.build()
                .shows(Marker.error("app/db/AddEmail.java:5", form.member(), """
                        [retort:cycle] revision waits for itself: b2 -> c3 -> b2
                        %s  help: one of these 2 parents is wrong; an older revision must not wait for a younger one
                          help: if you mend this in another file, save this one again, too: Eclipse keeps the message until then
                        """.formatted(parts)))
                .leavesTheManifestOfACleanBuild();

        project.save(form.revision("AddEmail b2", "CreateUsers a1"));
        project.build().shows().leavesTheManifestOfACleanBuild();
    }

    @BothForms
    void idIsTakenTwice(Form form) throws Exception {
        EclipseProject project = workspace.built(form.history());
        project.save(form.revision("AddLog c3", "AddEmail b2"));
        project.build()
                .compiled("AddLog")
                .shows(Marker.error("app/db/AddLog.java:5", "id", """
                        [retort:duplicate-id] revision id "c3" of app.db.AddLog is already used by app.db.AddAge
                          help: give one of them a new id, for example "f7dc4ce68d0d"
                          help: if you have renamed or deleted one of the classes, run a clean build
                          help: if you mend this in another file, save this one again, too: Eclipse keeps the message until then
                        """))
                .leavesTheManifestOfACleanBuild();

        project.save(form.revision("AddLog d4", "AddAge c3"));
        project.build().shows().leavesTheManifestOfACleanBuild();
    }

    /** Its child is compiled with it, although the child's file is as it was. */
    @Test
    void parentThatIsNoRevisionAnyMoreIsShownOnItsChildByClass() throws Exception {
        EclipseProject project = workspace.built(Form.CLASSES.history());
        JavaFile parent = Form.CLASSES.revision("AddEmail b2", "CreateUsers a1");
        project.save(parent.with("@Revision(id = \"b2\", after = CreateUsers.class)\n", ""));
        project.build()
                .shows(Marker.error("app/db/AddAge.java:5", "after", """
                        [retort:missing-parent] app.db.AddEmail, named as parent of "c3" (app.db.AddAge), is not a known revision
                          help: annotate it with @Revision; if it is, run a clean build of its module
                          help: if you mend this in another file, save this one again, too: Eclipse keeps the message until then
                        """))
                .leavesTheManifestOfACleanBuild();

        project.save(parent);
        project.build().shows().leavesTheManifestOfACleanBuild();
    }

    @BothForms
    void mistakeInTheClassItself(Form form) throws Exception {
        EclipseProject project = workspace.built(form.history());
        JavaFile head = form.revision("AddAge c3", "AddEmail b2");
        project.save(head.with("public class", "public abstract class"));
        project.build().shows(Marker.error("app/db/AddAge.java:6", "AddAge", """
                        [retort:abstract-class] app.db.AddAge is abstract, so it cannot be created
                          help: remove "abstract", or annotate a class that extends it
                        """));

        project.save(head);
        project.build().shows().leavesTheManifestOfACleanBuild();
    }

    /** Eclipse finds no place for a message on a record, only for one inside. */
    @Test
    void mistakeInARecordIsShownAtItsMethod() throws Exception {
        EclipseProject project = workspace.built(Form.IDS.history());
        project.save(JavaFile.revision("AddLog", "id = 'd4', parent = 'd3'")
                .with("public class AddLog", "public record AddLog()"));
        project.build()
                .shows(Marker.error("app/db/AddLog.java:8", "upgrade(Operations op)", """
                        [retort:missing-parent] no revision has the id "d3", named as parent of "d4" (app.db.AddLog)
                          help: did you mean "c3" (app.db.AddAge)?
                          help: a revision of another module is named by its class: after = ItsClass.class
                          help: if you mend this in another file, save this one again, too: Eclipse keeps the message until then
                        """))
                .leavesTheManifestOfACleanBuild();
    }

    @BothForms
    void syntaxErrorElsewhereKeepsNothingBack(Form form) throws Exception {
        EclipseProject project = workspace.built(form.history());
        project.save(
                form.revision("AddLog d4", "AddAge c3"), new JavaFile("package app;\n\npublic class Other { ; ] }\n"));
        project.build()
                .shows(Marker.error("app/Other.java:3", "]", "Syntax error on token \"]\", delete this token"))
                .lists("app.db.AddAge c3", "app.db.AddEmail b2", "app.db.AddLog d4", "app.db.CreateUsers a1")
                .leavesTheManifestOfACleanBuild();
    }
}
