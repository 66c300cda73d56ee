package dev.retort.core.verify;

import static dev.retort.core.graph.Histories.inClass;
import static dev.retort.core.graph.Histories.revision;
import static dev.retort.core.graph.Histories.revisions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.core.graph.GraphSettings;
import dev.retort.core.graph.RevisionNode;
import dev.retort.core.manifest.Manifest;
import dev.retort.core.manifest.ManifestWriter;
import dev.retort.core.problem.ProblemText;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The classes of the project count, and its manifest has to agree with them; a run trusts the manifests of other modules. */
final class VerificationTest {

    private static final String SETUP = """
            |  help: Since JDK 23 javac runs an annotation processor only if it is told to. Add this to the plugins in pom.xml:
            |
            |      <plugin>
            |        <groupId>org.apache.maven.plugins</groupId>
            |        <artifactId>maven-compiler-plugin</artifactId>
            |        <version>3.16.0</version>
            |        <configuration>
            |          <annotationProcessorPaths>
            |            <path>
            |              <groupId>dev.retort</groupId>
            |              <artifactId>migration-processor</artifactId>
            |              <version>${retort.version}</version>
            |            </path>
            |          </annotationProcessorPaths>
            |        </configuration>
            |      </plugin>
            |
            |    Then compile again: mvn clean compile""".replace("|", "");

    @Test
    void manifestThatSaysWhatTheClassesSayIsSound() {
        Verification verification = project(revisions("a", "b: a"), revisions("a", "b: a"));

        assertThat(verification.problems()).isEmpty();
        assertThat(verification.cleanUp()).isEmpty();
        assertThat(verification.graph().revisions()).isEqualTo(revisions("a", "b: a"));
    }

    @Test
    void projectWithoutRevisionsIsSound() {
        CompiledModule empty = new CompiledModule("target/classes", Optional.empty(), GraphSettings.DEFAULT, List.of());

        assertThat(Verification.of(empty, List.of()).problems()).isEmpty();
    }

    @Test
    void revisionThatIsNotListedWasCompiledWithoutTheProcessor() {
        assertProblem(project(revisions("a"), revisions("a", "b: a")), """
                [retort:processor-did-not-run] the annotation processor did not run when app.db.B was compiled
                    = META-INF/retort/revisions does not list app.db.B
                """ + SETUP);
    }

    @Test
    void revisionThatIsNotAsListedWasCompiledWithoutTheProcessor() {
        RevisionNode before = new RevisionNode(
                revision("b").id(), "app.db.B", List.of("a"), List.of(), List.of(), List.of("old"), "");
        RevisionNode now = inClass("app.db.B", revision("b2: a; a"));

        assertProblem(
                project(List.of(revision("a"), before), List.of(revision("a"), now, revision("c: b2"))),
                """
                [retort:processor-did-not-run] the annotation processor did not run when app.db.B, app.db.C were compiled
                    = app.db.B has id "b2" (listed with "b"), dependsOn {"a"} (listed with {}), labels {} (listed with {"old"})
                    = META-INF/retort/revisions does not list app.db.C
                """ + SETUP,
                """
                app.db.B, dependsOn: [retort:redundant-edge] revision "b2" (app.db.B) names "a" twice
                  help: remove it from dependsOn""");
    }

    @Test
    void manyRevisionsWithoutAnyManifestAreOneMistake() {
        List<RevisionNode> line = IntStream.range(0, 13)
                .mapToObj(number -> revision(number == 0 ? "r10" : "r" + (number + 10) + ": r" + (number + 9)))
                .toList();
        CompiledModule project = module("target/classes", Optional.empty(), line);

        Verification verification = Verification.of(project, List.of());

        assertThat(verification.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message())
                    .isEqualTo("the annotation processor did not run when app.db.R10, app.db.R11, app.db.R12,"
                            + " app.db.R13, app.db.R14, app.db.R15, app.db.R16, app.db.R17, app.db.R18, app.db.R19"
                            + " and 3 more were compiled");
            assertThat(problem.details()).hasSize(11).endsWith("and 3 more");
        });
    }

    @Test
    void entryOfAClassThatIsNoRevisionAnyLongerIsCleanedUp() {
        Verification verification = project(revisions("a", "b: a"), revisions("a"));

        assertThat(verification.problems()).isEmpty();
        assertThat(verification.history()).isEqualTo(Manifest.of(GraphSettings.DEFAULT, revisions("a")));
        assertThat(verification.cleanUp())
                .contains(new CleanUp(List.of("app.db.B"), Manifest.of(GraphSettings.DEFAULT, revisions("a"))));
    }

    @Test
    void nothingIsCleanedUpBeforeTheProcessorRuns() {
        assertThat(project(revisions("a", "b: a"), revisions("a", "c: a")).cleanUp())
                .isEmpty();
    }

    @Test
    void childOfARevisionThatIsGoneMissesIt() {
        assertProblem(project(revisions("a", "b: a", "c: b"), revisions("a", "c: b")), """
                app.db.C, parent: [retort:missing-parent] no revision has the id "b", named as parent of "c" (app.db.C)
                  help: did you mean "a" (app.db.A)?
                  help: a revision of another module is named by its class: after = ItsClass.class""");
    }

    @Test
    void classWhoseSourceIsGoneDoesNotCount() {
        CompiledModule project = new CompiledModule(
                "target/classes",
                Optional.of(manifest(revisions("a", "b: a"))),
                GraphSettings.DEFAULT,
                List.of(
                        new CompiledRevision(revision("a"), Optional.empty()),
                        new CompiledRevision(revision("b: a"), Optional.of("B.java"))));

        Verification verification = Verification.of(project, List.of());

        assertProblem(verification, """
                app.db.B: [retort:left-over-class] app.db.B is left over from an earlier build: its source B.java is gone
                  help: compile everything from scratch: mvn clean compile
                  help: if its source lies where Maven does not know of it, configure the plugin with <checkSources>false</checkSources>""");
        assertThat(verification.history().revisions()).containsExactly(revision("a"));
        assertThatThrownBy(verification::graph)
                .isInstanceOf(UnsoundRevisions.class)
                .hasMessageStartingWith("app.db.B: [retort:left-over-class] ");
    }

    /** It stays from before it was renamed or moved, and nobody will load it. */
    @Test
    void classWhoseSourceIsGoneAndThatNoManifestListsIsNobodysConcern() {
        CompiledModule project = new CompiledModule(
                "target/classes",
                Optional.of(manifest(revisions("a", "b: a"))),
                GraphSettings.DEFAULT,
                List.of(
                        new CompiledRevision(revision("a"), Optional.empty()),
                        new CompiledRevision(revision("b: a"), Optional.empty()),
                        new CompiledRevision(revision("c: a"), Optional.of("C.java"))));

        Verification verification = Verification.of(project, List.of());

        assertThat(verification.problems()).isEmpty();
        assertThat(verification.history().revisions()).containsExactly(revision("a"), revision("b: a"));
    }

    @Test
    void manifestOfAFailedCompilation() {
        String failed = ManifestWriter.writeFailed(Manifest.of(GraphSettings.DEFAULT, revisions("a")));
        CompiledModule project = module("target/classes", Optional.of(failed), revisions("a"));

        assertProblem(
                Verification.of(project, List.of()),
                "[retort:failed-compilation] META-INF/retort/revisions in target/classes: the last compilation of these"
                        + " revisions failed. Compile again (mvn compile) and mend what the compiler tells.");
    }

    @Test
    void manifestThatMakesNoSense() {
        CompiledModule project = module("target/classes", Optional.of("format\t9\n"), revisions("a"));

        assertProblem(
                Verification.of(project, List.of()),
                "[retort:malformed-manifest] META-INF/retort/revisions in target/classes, line 1: format 9 is that of"
                        + " a newer version of Retort; this one, ${retort.version}, reads format 1. Retort's annotation processor writes this file: use the same version of"
                        + " Retort everywhere, and compile again (mvn clean compile).");
    }

    @Test
    void duplicateIdInAJar() {
        CompiledModule project = sound("target/classes", revisions("a"));
        CompiledModule jar = sound("library-1.0.jar", List.of(inClass("lib.db.First", revision("a"))));

        assertProblem(Verification.of(project, List.of(jar)), """
                lib.db.First, id: [retort:duplicate-id] revision id "a" of lib.db.First is already used by app.db.A
                    = lib.db.First is in library-1.0.jar
                  help: give one of them a new id, for example "9f1f43d64cb8"
                  help: if you have renamed or deleted one of the classes, run a clean build""");
    }

    @Test
    void headsOfSeveralJars() {
        CompiledModule project = sound("target/classes", List.of());
        CompiledModule one = sound("one.jar", revisions("a"));
        CompiledModule other = sound("other.jar", revisions("b"));

        assertProblem(Verification.of(project, List.of(one, other)), """
                app.db.B, id: [retort:multiple-heads] the revision graph has 2 heads: a, b
                    = head "a" (app.db.A)
                    = head "b" (app.db.B)
                    = they have no revision in common
                    = app.db.A is in one.jar
                    = app.db.B is in other.jar
                  help: to put them in a row, let "b" (app.db.B) come after "a": parent = "a"
                  help: to join them, run mvn db:merge or add a revision that comes after both: @Revision(id = "967b825950a2", parent = {"a", "b"})
                  help: if several heads are meant, say so on a package-info.java: @RevisionSet(heads = Heads.MANY)
                  help: a revision of another module is named by its class: after = ItsClass.class""");
    }

    @Test
    void severalHeadsThatAModuleWants() {
        CompiledModule project = new CompiledModule(
                "target/classes",
                Optional.of(manifest(revisions("a"))),
                GraphSettings.DEFAULT,
                compiled(revisions("a")));
        CompiledModule jar = new CompiledModule(
                "many.jar",
                Optional.of(ManifestWriter.write(Manifest.of(new GraphSettings(true), revisions("b")))),
                GraphSettings.DEFAULT,
                compiled(revisions("b")));

        assertThat(Verification.of(project, List.of(jar)).problems()).isEmpty();
    }

    @Test
    void jarWhoseManifestIsOutdated() {
        CompiledModule project = sound("target/classes", List.of());
        CompiledModule jar =
                module("library-1.0.jar", Optional.of(manifest(revisions("a", "b: a"))), revisions("a", "c: a"));

        assertProblem(Verification.of(project, List.of(jar)), """
                [retort:outdated-manifest] META-INF/retort/revisions in library-1.0.jar does not agree with the classes beside it: app.db.B, app.db.C
                    = META-INF/retort/revisions does not list app.db.C
                    = app.db.B is listed, but is no revision any longer
                  help: build that module from scratch, with Retort's annotation processor: mvn clean install""");
    }

    @Test
    void firstOfTwoClassesWithOneNameCounts() {
        CompiledModule project = sound("target/classes", revisions("a"));
        CompiledModule jar = sound("library-1.0.jar", List.of(inClass("app.db.A", revision("old"))));

        assertThat(Verification.of(project, List.of(jar)).graph().revisions()).isEqualTo(revisions("a"));
    }

    private static void assertProblem(Verification verification, String... texts) {
        List<String> found = verification.problems().stream()
                .map(problem -> ProblemText.of(List.of(problem)))
                .toList();
        assertThat(found)
                .containsExactly(Stream.of(texts).map(String::stripTrailing).toArray(String[]::new));
    }

    private static Verification project(List<RevisionNode> listed, List<RevisionNode> compiled) {
        return Verification.of(module("target/classes", Optional.of(manifest(listed)), compiled), List.of());
    }

    private static CompiledModule sound(String name, List<RevisionNode> nodes) {
        return module(name, Optional.of(manifest(nodes)), nodes);
    }

    private static CompiledModule module(String name, Optional<String> manifest, List<RevisionNode> nodes) {
        return new CompiledModule(name, manifest, GraphSettings.DEFAULT, compiled(nodes));
    }

    private static List<CompiledRevision> compiled(List<RevisionNode> nodes) {
        return nodes.stream()
                .map(node -> new CompiledRevision(node, Optional.empty()))
                .toList();
    }

    private static String manifest(List<RevisionNode> nodes) {
        return ManifestWriter.write(Manifest.of(GraphSettings.DEFAULT, nodes));
    }
}
