package dev.retort.maven.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.core.problem.Secrets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutputChoiceTest {

    @Test
    void textAndJson() {
        assertThat(open("text", Optional.empty())).isInstanceOf(TextOutput.class);
        assertThat(open("json", Optional.empty())).isInstanceOf(JsonOutput.class);
        assertThat(open("json", Optional.of(Path.of("heads.json")))).isInstanceOf(JsonOutput.class);
    }

    @Test
    void thereIsNoOther() {
        assertThatThrownBy(() -> open("xml", Optional.empty()))
                .hasMessage("db.output has to be text or json, and is \"xml\".");
    }

    @Test
    void fileIsForTheDocument() {
        assertThatThrownBy(() -> open("text", Optional.of(Path.of("heads.txt"))))
                .hasMessage("db.outputFile (heads.txt) is the file of the JSON document, and db.output is text. Add"
                        + " -Ddb.output=json, or leave the file away; Maven writes its log into a file with"
                        + " --log-file.");
    }

    private static Output open(String format, Optional<Path> file) {
        return new OutputChoice(format, file, false, false).open("heads", line -> {}, Secrets::none);
    }
}
