package dev.retort.processor;

import static dev.retort.processor.Source.heads;
import static dev.retort.processor.Source.revision;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with the history is told at the very value that is wrong, once, and no manifest appears. */
final class GraphDiagnosticsTest {

    private static final Source CREATE_USERS = revision("CreateUsers", "id = 'a1_create_users'");

    @TempDir
    Path folder;

    @OnBothCompilers
    void duplicateId(Compiler compiler) {
        compile(compiler, revision("AddAge", "id = 'b2'"), revision("AddEmail", "id = ^'b2'"))
                .failsWith("""
                        [retort:duplicate-id] revision id "b2" of app.db.AddEmail is already used by app.db.AddAge
                          help: give one of them a new id, for example "da36fa29b857"
                          help: if you have renamed or deleted one of the classes, run a clean build
                        """);
    }

    @OnBothCompilers
    void unknownParentWithTheNearestName(Compiler compiler) {
        compile(compiler, CREATE_USERS, revision("AddEmail", "id = 'b2', parent = ^'a1_create_user'"))
                .failsWith("""
                        [retort:missing-parent] no revision has the id "a1_create_user", named as parent of "b2" (app.db.AddEmail)
                          help: did you mean "a1_create_users" (app.db.CreateUsers)?
                          help: a revision of another module is named by its class: after = ItsClass.class
                        """);
    }

    @OnBothCompilers
    void unknownParentIsFoundAmongSeveral(Compiler compiler) {
        compile(
                        compiler,
                        CREATE_USERS,
                        revision("AddEmail", "id = 'b2', parent = {'a1_create_users', ^'nothing_like_it'}"))
                .failsWith("""
                        [retort:missing-parent] no revision has the id "nothing_like_it", named as parent of "b2" (app.db.AddEmail)
                          help: a revision of another module is named by its class: after = ItsClass.class
                        """);
    }

    @OnBothCompilers
    void labelInsteadOfAParent(Compiler compiler) {
        compile(
                        compiler,
                        revision("CreateUsers", "id = 'a1', labels = 'users'"),
                        revision("AddEmail", "id = 'b2', parent = ^'users'"))
                .failsWith("""
                        [retort:missing-parent] no revision has the id "users", named as parent of "b2" (app.db.AddEmail)
                          help: "users" is a label; name the parent by its id: parent = "a1"
                          help: a revision of another module is named by its class: after = ItsClass.class
                        """);
    }

    @OnBothCompilers
    void parentClassThatIsNoRevision(Compiler compiler) {
        Source notARevision = Source.file("""
                package app.db;

                import dev.retort.*;

                public class Helper implements Migration {
                    @Override
                    public void upgrade(Operations op) {}
                }
                """);
        compile(compiler, notARevision, revision("AddEmail", "id = 'b2', after = Helper^.class"))
                .failsWith("""
                        [retort:missing-parent] app.db.Helper, named as parent of "b2" (app.db.AddEmail), is not a known revision
                          help: annotate it with @Revision; if it is, run a clean build of its module
                        """);
    }

    @OnBothCompilers
    void unknownDependencyWithTheNearestNames(Compiler compiler) {
        compile(
                        compiler,
                        CREATE_USERS,
                        revision("CreateRoles", "id = 'b2', parent = 'a1_create_users', labels = 'roles'"),
                        revision("AddEmail", "id = 'c3', parent = 'b2', dependsOn = ^'role'"))
                .failsWith("""
                        [retort:missing-dependency] no revision has the id or label "role", on which "c3" (app.db.AddEmail) depends
                          help: did you mean "roles" (app.db.CreateRoles)?
                          help: a revision of another module can only be followed, by its class: after = ItsClass.class
                        """);
    }

    @OnBothCompilers
    void revisionThatIsItsOwnParent(Compiler compiler) {
        compile(compiler, revision("CreateUsers", "id = 'a1', parent = ^'a1'")).failsWith("""
                        [retort:self-reference] revision "a1" (app.db.CreateUsers) names itself as its parent
                          help: name the revision that came before; the first revision has no parent
                        """);
    }

    @OnBothCompilers
    void revisionThatComesAfterItself(Compiler compiler) {
        compile(compiler, revision("CreateUsers", "id = 'a1', after = CreateUsers^.class"))
                .failsWith("""
                        [retort:self-reference] revision "a1" (app.db.CreateUsers) names itself as its parent
                          help: name the revision that came before; the first revision has no parent
                        """);
    }

    @OnBothCompilers
    void revisionThatDependsOnItself(Compiler compiler) {
        compile(compiler, revision("CreateUsers", "id = 'a1', dependsOn = ^'a1'"))
                .failsWith("""
                        [retort:self-reference] revision "a1" (app.db.CreateUsers) names itself as its dependency
                          help: remove it from dependsOn
                        """);
    }

    @OnBothCompilers
    void cycleOfParents(Compiler compiler) {
        compile(
                        compiler,
                        revision("C1", "id = 'c1', parent = ^'c3'"),
                        revision("C2", "id = 'c2', after = C1.class"),
                        revision("C3", "id = 'c3', parent = 'c2'"))
                .failsWith("""
                        [retort:cycle] revision waits for itself: c1 -> c3 -> c2 -> c1
                            = "c1" (app.db.C1) has the parent "c3"
                            = "c3" (app.db.C3) has the parent "c2"
                            = "c2" (app.db.C2) comes after C1.class   <-- back to the start
                          help: one of these 3 parents is wrong; an older revision must not wait for a younger one
                        """);
    }

    @OnBothCompilers
    void cycleThroughADependency(Compiler compiler) {
        compile(
                        compiler,
                        CREATE_USERS,
                        revision("C1", "id = 'c1', parent = 'a1_create_users', dependsOn = ^'c2'"),
                        revision("C2", "id = 'c2', parent = 'c1'"))
                .failsWith("""
                        [retort:dependency-cycle] revision waits for itself: c1 -> c2 -> c1
                            = "c1" (app.db.C1) depends on "c2"
                            = "c2" (app.db.C2) has the parent "c1"   <-- back to the start
                          help: one of these 2 references is wrong; an older revision must not wait for a younger one
                        """);
    }

    @OnBothCompilers
    void severalHeads(Compiler compiler) {
        compile(
                        compiler,
                        CREATE_USERS,
                        revision("AddEmail", "id = 'b2', after = CreateUsers.class"),
                        revision("AddAge", "id = 'b3', after = CreateUsers^.class"))
                .failsWith("""
                        [retort:multiple-heads] the revision graph has 2 heads: b2, b3
                            = head "b2" (app.db.AddEmail)
                            = head "b3" (app.db.AddAge)
                            = they part at a1_create_users
                          help: to put them in a row, let "b3" (app.db.AddAge) come after "b2": after = AddEmail.class
                          help: to join them, run mvn db:merge or add a revision that comes after both: @Revision(id = "9326028b6f39", after = {AddEmail.class, AddAge.class})
                          help: if several heads are meant, say so on a package-info.java: @RevisionSet(heads = Heads.MANY)
                        """);
    }

    @OnBothCompilers
    void severalBases(Compiler compiler) {
        compile(compiler, revision("CreateUsers", "id = 'a1'"), revision("CreateLog", "id = ^'b2'"))
                .failsWith("""
                        [retort:multiple-heads] the revision graph has 2 heads: a1, b2
                            = head "a1" (app.db.CreateUsers)
                            = head "b2" (app.db.CreateLog)
                            = they have no revision in common
                          help: to put them in a row, let "b2" (app.db.CreateLog) come after "a1": parent = "a1"
                          help: to join them, run mvn db:merge or add a revision that comes after both: @Revision(id = "463c21bcf0b5", parent = {"a1", "b2"})
                          help: if several heads are meant, say so on a package-info.java: @RevisionSet(heads = Heads.MANY)
                        """);
    }

    @OnBothCompilers
    void severalHeadsOfAProjectThatWantsOne(Compiler compiler) {
        compile(compiler, heads("ONE"), revision("CreateUsers", "id = 'a1'"), revision("CreateLog", "id = ^'b2'"))
                .failsWith("""
                        [retort:multiple-heads] the revision graph has 2 heads: a1, b2
                            = head "a1" (app.db.CreateUsers)
                            = head "b2" (app.db.CreateLog)
                            = they have no revision in common
                          help: to put them in a row, let "b2" (app.db.CreateLog) come after "a1": parent = "a1"
                          help: to join them, run mvn db:merge or add a revision that comes after both: @Revision(id = "463c21bcf0b5", parent = {"a1", "b2"})
                          help: if several heads are meant, say so on a package-info.java: @RevisionSet(heads = Heads.MANY)
                        """);
    }

    @OnBothCompilers
    void parentThatAnotherParentAlreadyFollows(Compiler compiler) {
        compile(
                        compiler,
                        CREATE_USERS,
                        revision("AddEmail", "id = 'b2', parent = 'a1_create_users'"),
                        revision("AddAge", "id = 'c3', parent = {'b2', ^'a1_create_users'}"))
                .failsWith("""
                        [retort:redundant-edge] revision "c3" (app.db.AddAge) names its parent "a1_create_users" needlessly: its parent "b2" already comes after it
                          help: remove it from parent
                        """);
    }

    @OnBothCompilers
    void dependencyThatIsAlreadyAParent(Compiler compiler) {
        compile(
                        compiler,
                        CREATE_USERS,
                        revision("AddEmail", "id = 'b2', parent = 'a1_create_users', dependsOn = ^'a1_create_users'"))
                .failsWith("""
                        [retort:redundant-edge] revision "b2" (app.db.AddEmail) names "a1_create_users" twice
                          help: remove it from dependsOn
                        """);
    }

    @OnBothCompilers
    void labelOfTwoRevisions(Compiler compiler) {
        compile(
                        compiler,
                        revision("CreateLog", "id = 'a1', labels = 'people'"),
                        revision("CreateUsers", "id = 'b2', parent = 'a1', labels = {'users', ^'people'}"))
                .failsWith("""
                        [retort:duplicate-label] label "people" of revision "b2" (app.db.CreateUsers) already belongs to "a1" (app.db.CreateLog)
                          help: remove the label from one of them
                        """);
    }

    @OnBothCompilers
    void labelThatIsAnId(Compiler compiler) {
        compile(
                        compiler,
                        CREATE_USERS,
                        revision("AddEmail", "id = 'b2', parent = 'a1_create_users', labels = ^'a1_create_users'"))
                .failsWith("""
                        [retort:label-is-id] label "a1_create_users" of revision "b2" (app.db.AddEmail) is also the id of app.db.CreateUsers
                          help: choose another label: a name has to lead to one revision
                        """);
    }

    @OnBothCompilers
    void idWithACharacterOfTargets(Compiler compiler) {
        compile(compiler, revision("CreateUsers", "id = ^'create-users'")).failsWith("""
                        [retort:illegal-id] revision id "create-users" contains "-"
                          help: use letters, digits, "_" or "."; "@", "-", "+" and ":" are the signs of targets such as +1
                        """);
    }

    @OnBothCompilers
    void emptyId(Compiler compiler) {
        compile(compiler, revision("CreateUsers", "id = ^''")).failsWith("""
                        [retort:illegal-id] a revision id is empty
                          help: give it a name of letters, digits, "_" or "."
                        """);
    }

    @OnBothCompilers
    void idThatIsAWordOfTargets(Compiler compiler) {
        compile(compiler, revision("CreateUsers", "id = ^'head'")).failsWith("""
                        [retort:reserved-id] "head" cannot be a revision id
                          help: head, heads, base and current are targets; choose another name
                        """);
    }

    @OnBothCompilers
    void idThatIsTooLongForTheVersionTable(Compiler compiler) {
        compile(compiler, revision("CreateUsers", "id = ^'20261120_create_users_and_sessions'"))
                .failsWith("""
                        [retort:long-id] revision id "20261120_create_users_and_sessions" has 34 characters, the version table keeps 32
                          help: shorten the id; what the revision does belongs into its description
                        """);
    }

    @OnBothCompilers
    void labelWithACharacterOfTargets(Compiler compiler) {
        compile(compiler, revision("CreateUsers", "id = 'a1', labels = ^'users@work'"))
                .failsWith("""
                        [retort:illegal-label] label "users@work" contains "@"
                          help: use letters, digits, "_" or "."; "@", "-", "+" and ":" are the signs of targets such as +1
                        """);
    }

    @OnBothCompilers
    void labelThatIsAWordOfTargets(Compiler compiler) {
        compile(compiler, revision("CreateUsers", "id = 'a1', labels = ^'base'"))
                .failsWith("""
                        [retort:reserved-label] "base" cannot be a label
                          help: head, heads, base and current are targets; choose another name
                        """);
    }

    @OnBothCompilers
    void parentsByIdAndByClass(Compiler compiler) {
        compile(
                        compiler,
                        CREATE_USERS,
                        revision("AddEmail", "id = 'b2', parent = 'a1_create_users'"),
                        revision("AddAge", "id = 'b3', parent = 'a1_create_users'"),
                        revision("Join", "id = 'c4', after = AddEmail.class, parent = ^'b3'"))
                .failsWith("""
                        [retort:mixed-parents] revision "c4" (app.db.Join) names parents with both "parent" and "after"
                          help: name all parents with "after", by class, or all with "parent", by id
                        """);
    }

    @OnBothCompilers
    void valuesOnOtherLines(Compiler compiler) {
        Source addEmail = Source.file("""
                package app.db;

                @dev.retort.Revision(
                    id = "b2",
                    description = "Add the address",
                    parent = ^"a2")
                public class AddEmail implements dev.retort.Migration {
                    @Override
                    public void upgrade(dev.retort.Operations op) {}
                }
                """);
        compile(compiler, revision("CreateUsers", "id = 'a1'"), addEmail).failsWith("""
                        [retort:missing-parent] no revision has the id "a2", named as parent of "b2" (app.db.AddEmail)
                          help: did you mean "a1" (app.db.CreateUsers)?
                          help: a revision of another module is named by its class: after = ItsClass.class
                        """);
    }

    private Compilation compile(Compiler compiler, Source... sources) {
        Compilation compilation = Project.in(folder, compiler).compile(sources);
        assertThat(compilation.manifest()).isEmpty();
        return compilation;
    }
}
