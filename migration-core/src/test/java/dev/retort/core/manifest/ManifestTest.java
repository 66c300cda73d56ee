package dev.retort.core.manifest;

import static dev.retort.core.graph.Histories.after;
import static dev.retort.core.graph.Histories.id;
import static dev.retort.core.graph.Histories.labelled;
import static dev.retort.core.graph.Histories.revision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.graph.GraphSettings;
import dev.retort.core.graph.RevisionNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class ManifestTest {

    private static final String SOURCE = "file:/project/target/classes/META-INF/retort/revisions";

    @Test
    void revisionsAreWrittenInTheOrderOfTheirClasses() {
        RevisionNode described = new RevisionNode(
                id("a"), "app.db.Users", List.of(), List.of(), List.of(), List.of("users", "people"), "Create users");
        Manifest manifest = Manifest.of(
                GraphSettings.DEFAULT,
                List.of(described, revision("m: b c; users"), after("c", "app.db.Users"), revision("b: a")));

        assertThat(ManifestWriter.write(manifest)).isEqualTo("""
                        format	1
                        revision	app.db.B	b	a				|
                        revision	app.db.C	c		app.db.Users			|
                        revision	app.db.M	m	b,c		users		|
                        revision	app.db.Users	a				users,people	Create users
                        """.replace("|", ""));
    }

    @Test
    void severalHeadsAreASetting() {
        assertThat(ManifestWriter.write(Manifest.of(new GraphSettings(true), List.of())))
                .isEqualTo("format\t1\nheads\tmany\n");
    }

    @Test
    void theBytesDoNotDependOnTheOrderOfTheRevisions() {
        List<RevisionNode> revisions =
                new ArrayList<>(List.of(revision("a"), revision("b: a"), revision("c: a"), revision("d: b c")));
        String written = ManifestWriter.write(Manifest.of(GraphSettings.DEFAULT, revisions));
        Random random = new Random(1);
        for (int round = 0; round < 10; round++) {
            Collections.shuffle(revisions, random);
            assertThat(ManifestWriter.write(Manifest.of(GraphSettings.DEFAULT, revisions)))
                    .isEqualTo(written);
        }
    }

    @Test
    void whatWasWrittenIsReadBack() {
        Manifest manifest = Manifest.of(
                new GraphSettings(true), List.of(labelled("a", "users"), after("b", "app.db.A"), revision("c: b; a")));

        assertThat(ManifestReader.read(ManifestWriter.write(manifest), SOURCE)).isEqualTo(manifest);
    }

    @Test
    void anyTextSurvives() {
        String wild = "tab\t, line\nreturn\r\\n comma, \u00e4 \u2028 \\";
        RevisionNode node = new RevisionNode(
                id(wild), "app.db." + wild, List.of(wild, "", "x"), List.of(""), List.of("", ""), List.of(wild), wild);
        Manifest manifest = Manifest.of(GraphSettings.DEFAULT, List.of(node));

        String written = ManifestWriter.write(manifest);

        assertThat(written.lines()).hasSize(2);
        assertThat(ManifestReader.read(written, SOURCE)).isEqualTo(manifest);
    }

    @Test
    void manifestsThatWereJoinedIntoOneFileAreRead() {
        String one = ManifestWriter.write(Manifest.of(new GraphSettings(true), List.of(revision("b: a"))));
        String other = ManifestWriter.write(Manifest.of(GraphSettings.DEFAULT, List.of(revision("a"))));

        assertThat(ManifestReader.read(one + "\n" + other, SOURCE))
                .isEqualTo(Manifest.of(new GraphSettings(true), List.of(revision("a"), revision("b: a"))));
    }
}
