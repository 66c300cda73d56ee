package dev.retort.core.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.core.checksum.Checksum;
import dev.retort.core.graph.RevisionId;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The file of released revisions survives merges. */
final class LockFileTest {
    private static final String A = "a".repeat(64);
    private static final String B = "b".repeat(64);

    private static final String TEXT = """
        # The released revisions, and the checksums of what they do. The build fails if one of them changes or vanishes.
        # Written by mvn db:lock and kept with the sources. After a merge conflict, keep the lines of both sides.
        001 %s
        7f3c %s
        """.formatted(A, B);

    private final LockFile file = new LockFile(
            new TreeMap<>(Map.of(new RevisionId("7f3c"), new Checksum(B), new RevisionId("001"), new Checksum(A))));

    @Test
    void revisionsHaveALineEachSortedByTheirIds() {
        assertThat(file.text()).isEqualTo(TEXT);
    }

    @Test
    void whatIsWrittenIsRead() {
        assertThat(LockFile.read(TEXT, "migrations.lock")).isEqualTo(file);
    }

    @Test
    void orderBlankLinesLineEndsAndRepeatedLinesDoNotMatter() {
        String merged = "7f3c " + B + "\r\n\r\n# a remark\r\n#\r\n001 " + A + "\r\n7f3c " + B;

        assertThat(LockFile.read(merged, "migrations.lock")).isEqualTo(file);
    }

    @Test
    void anEmptyFileHasNoRevisions() {
        assertThat(LockFile.read("", "migrations.lock")).isEqualTo(LockFile.EMPTY);
    }

    @Test
    void marksOfAMergeAreTold() {
        assertThatThrownBy(() -> LockFile.read("001 " + A + "\n<<<<<<< HEAD\n", "migrations.lock"))
                .isInstanceOf(MalformedLockFile.class)
                .hasMessage(
                        "migrations.lock, line 2: \"<<<<<<< HEAD\" is no revision's id and checksum. If a merge left"
                                + " its marks, delete them and keep the lines of both sides; otherwise take the file from"
                                + " the version control again.");
    }

    @Test
    void aLongLineIsNotShownAsAWhole() {
        assertThatThrownBy(() -> LockFile.read("x".repeat(1_000_000), "migrations.lock"))
                .hasMessageStartingWith("migrations.lock, line 1: \"" + "x".repeat(60) + "...\" is no revision's");
    }

    @Test
    void oneRevisionThatTwoBranchesReleasedDifferentlyIsTold() {
        assertThatThrownBy(() -> LockFile.read("001 " + A + "\n001 " + B, "migrations.lock"))
                .isInstanceOf(MalformedLockFile.class)
                .hasMessage("migrations.lock, line 2: revision 001 has two checksums, so it was released twice, in two"
                        + " branches that have it differently. Keep the line of the one that stays.");
    }
}
