package dev.retort.maven.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import dev.retort.core.problem.MigrationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FailureKindTest {

    private static final Path MANUAL = Path.of("../docs/json.md");
    private static final Pattern LIST = Pattern.compile("### Kinds of failures\n.*?```text\n(.*?)```", Pattern.DOTALL);

    /** A program may compare with any of them: who renames an exception takes a word away that others rely on. */
    @Test
    void manualListsEveryKind() throws IOException {
        assertThat(kinds()).containsExactlyElementsOf(listed());
    }

    @Test
    void whatIsNotOursHasAKindToo() {
        assertThat(FailureKind.of(new SQLException("no table"))).isEqualTo("database-error");
        assertThat(FailureKind.of(new IOException("no folder"))).isEqualTo("file-system-error");
        assertThat(FailureKind.of(new IllegalStateException("no idea"))).isEqualTo("unexpected-error");
    }

    private static List<String> kinds() {
        Stream<String> exceptions = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("dev.retort").stream()
                        .filter(type -> type.isAssignableTo(MigrationException.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::getSimpleName)
                        .map(FailureKind::named);
        return Stream.concat(exceptions, Stream.of("database-error", "file-system-error", "unexpected-error"))
                .sorted()
                .toList();
    }

    private static List<String> listed() throws IOException {
        Matcher list = LIST.matcher(Files.readString(MANUAL));
        assertThat(list.find()).isTrue();
        return Arrays.asList(list.group(1).strip().split("\\s+"));
    }
}
