package dev.retort.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakenNamesTest {

    @TempDir
    private Path root;

    @Test
    void classesOfThePackageAreTakenWhateverTheirCase() throws Exception {
        Path folder = Files.createDirectories(root.resolve("app/db"));
        Files.createFile(folder.resolve("AddEmail.java"));
        Files.createDirectory(folder.resolve("reports"));

        TakenNames taken = new TakenNames(List.of(root, root.resolve("none")), "app.db");

        assertThat(List.of("AddEmail", "ADDEMAIL", "AddEMail", "Reports")).allMatch(taken::contains);
        assertThat(taken.contains("AddEmails")).isFalse();
        assertThat(new TakenNames(List.of(root), "app").contains("AddEmail")).isFalse();
    }

    @Test
    void namesThatAClassMustNotTakeFromOthersAreTaken() throws Exception {
        TakenNames taken = new TakenNames(List.of(root), "app.db");

        assertThat(List.of("Revision", "Operations", "Migration", "Object", "Override", "Record", "Con", "Nul"))
                .allMatch(taken::contains);
    }
}
