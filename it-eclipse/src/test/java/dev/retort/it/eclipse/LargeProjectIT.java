package dev.retort.it.eclipse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Eclipse compiles a large project in groups of files, here of ten, and shows a processor one group after the other. */
final class LargeProjectIT {

    private static final int REVISIONS = 25;

    @RegisterExtension
    private final Workspace workspace = new Workspace();

    @BothForms
    void revisionsOfLaterGroupsAreNotMissed(Form form) throws Exception {
        workspace
                .project()
                .save(IntStream.rangeClosed(1, REVISIONS)
                        .mapToObj(number -> revision(form, number))
                        .toArray(JavaFile[]::new))
                .build()
                .shows()
                .lists(IntStream.rangeClosed(1, REVISIONS)
                        .mapToObj(number -> "app.db." + name(number))
                        .toArray(String[]::new));
    }

    /** It is told once, with the last group, whose files have nothing to do with it. */
    @Test
    void parentThatIsNowhereIsMissed() throws Exception {
        List<Marker> markers = workspace
                .project()
                .save(IntStream.rangeClosed(1, REVISIONS)
                        .mapToObj(number -> revision(Form.IDS, number).with("\"r04\")", "\"nowhere\")"))
                        .toArray(JavaFile[]::new))
                .build()
                .markers();
        assertThat(markers).extracting(Marker::severity).containsExactly(Marker.Severity.ERROR);
        assertThat(markers.get(0).text())
                .startsWith(
                        "[retort:missing-parent] no revision has the id \"nowhere\", named as parent of \"r03\" (app.db.Revision03)\n"
                                + "    = this is about app.db.Revision03, which was not compiled this time\n");
    }

    /** Each comes after the next one, so that a group has many parents of which it knows nothing. */
    private static JavaFile revision(Form form, int number) {
        return number == REVISIONS ? form.revision(name(number)) : form.revision(name(number), name(number + 1));
    }

    private static String name(int number) {
        return "Revision%02d r%02d".formatted(number, number);
    }
}
