package dev.retort.core.manifest;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MalformedManifestTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "`` > 1 > the first line must tell the format",
                "app.db.A|a > 1 > the first line must tell the format",
                "format|2 > 1 > format 2 is that of a newer version of Retort; this one, ${retort.version}, reads format 1",
                "format|x > 1 > after \"format\" only \"1\" is known",
                "format|1/PK\u0003\u0004xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx > 2 > nothing is known that begins with \"PK??xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...\"",
                "format|1/heads|few > 2 > after \"heads\" only \"many\" is known",
                "format|1/heads|many > 2 > the file ends in the middle of a line",
                "format|1/colour|red > 2 > nothing is known that begins with \"colour\"",
                "format|1//revision|app.db.A|a > 3 > a revision has 8 fields, not 3",
                "format|1/revision|app.db.A|a|||||\\x > 2 > a backslash stands before nothing known",
                "format|1/revision|app.db.A|a|||||x\\ > 2 > a backslash stands before nothing known",
            })
    void theFileAndTheLineAreNamed(String text, int line, String reason) {
        String manifest = text.replace('|', '\t').replace('/', '\n');

        assertThatThrownBy(() -> ManifestReader.read(manifest, "jar:file:/lib.jar!/META-INF/retort/revisions"))
                .isInstanceOf(MalformedManifest.class)
                .hasMessage("jar:file:/lib.jar!/META-INF/retort/revisions, line " + line + ": " + reason
                        + ". Retort's annotation processor writes this file: use the same version of Retort everywhere,"
                        + " and compile again (mvn clean compile).");
    }
}
