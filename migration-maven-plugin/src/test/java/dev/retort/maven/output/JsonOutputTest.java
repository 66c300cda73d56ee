package dev.retort.maven.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.core.graph.RevisionId;
import dev.retort.core.problem.Secrets;
import dev.retort.core.problem.Severity;
import dev.retort.maven.document.Document;
import dev.retort.maven.document.FailureFacts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonOutputTest {

    private final List<String> written = new ArrayList<>();
    private final JsonOutput output = new JsonOutput(
            "history",
            document -> written.add(new String(document, StandardCharsets.UTF_8)),
            () -> Secrets.of("hunter2"),
            false);

    private record Everything(
            RevisionId id,
            Severity severity,
            Optional<String> present,
            Optional<RevisionId> absent,
            List<String> none,
            long number,
            boolean flag)
            implements Document {}

    private static final FailureFacts FAILURE = new FailureFacts(
            "unknown-revision",
            "no <revision> \"17\"",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    @Test
    void everyFieldIsThereUnderItsName() throws IOException {
        output.document(new Everything(
                new RevisionId("001"),
                Severity.WARNING,
                Optional.of("é \"quoted\" <b>"),
                Optional.empty(),
                List.of(),
                7,
                true));
        output.finished();

        assertThat(written).containsExactly("""
                {
                  "formatVersion": 1,
                  "goal": "history",
                  "outcome": "done",
                  "failure": null,
                  "id": "001",
                  "severity": "warning",
                  "present": "é \\"quoted\\" <b>",
                  "absent": null,
                  "none": [],
                  "number": 7,
                  "flag": true
                }
                """);
    }

    @Test
    void linesForPeopleAreNotMixedIn() throws IOException {
        output.lines(List.of("SQLite", "Nothing to apply"));
        output.finished();

        assertThat(written).containsExactly("""
                {
                  "formatVersion": 1,
                  "goal": "history",
                  "outcome": "done",
                  "failure": null
                }
                """);
    }

    @Test
    void lastDocumentCounts() throws IOException {
        output.document(new Word("first"));
        output.document(new Word("last"));
        output.finished();

        assertThat(written).singleElement().asString().contains("last").doesNotContain("first");
    }

    @Test
    void failureIsDataBesideWhatWasFoundBefore() throws IOException {
        output.document(new Word("found"));
        output.failed(FAILURE);

        assertThat(written).containsExactly("""
                {
                  "formatVersion": 1,
                  "goal": "history",
                  "outcome": "refused",
                  "failure": {
                    "kind": "unknown-revision",
                    "message": "no <revision> \\"17\\"",
                    "revision": null,
                    "operation": null,
                    "sql": null,
                    "sqlState": null,
                    "problems": []
                  },
                  "word": "found"
                }
                """);
    }

    @Test
    void passwordNeverLeaves() throws IOException {
        output.document(new Word("the password is hunter2, see jdbc:postgresql://me:other@localhost/app"));
        output.finished();

        assertThat(written)
                .singleElement()
                .asString()
                .contains("\"word\": \"the password is ***, see jdbc:postgresql://me:***@localhost/app\"");
    }

    private record Word(String word) implements Document {}
}
