package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long histories, each revision after the one before: nothing here may recurse along them. */
final class SizeTest {

    @TempDir
    Path folder;

    @OnBothCompilers
    void thousandRevisions(Compiler compiler) {
        Compilation compilation = Project.in(folder, compiler).compile(row(1_000, "after = {}"));
        compilation.isClean();
        assertThat(compilation.manifest().orElseThrow().lines()).hasSize(1_001);
    }

    @Test
    void tenThousandRevisions() {
        Compilation compilation =
                Project.in(folder, Compiler.JAVAC).withOptions("-proc:only").compile(row(10_000, "after = {}"));
        compilation.isClean();
        assertThat(compilation.manifest().orElseThrow().lines()).hasSize(10_001);
    }

    @Test
    void cycleOfTenThousandRevisions() {
        Project.in(folder, Compiler.JAVAC)
                .withOptions("-proc:only")
                .compile(row(10_000, "after = R9999^.class"))
                .failsWith("""
                        [retort:cycle] revision waits for itself: r0 -> r9999 -> r9998 -> r9997 -> r9996 -> ... (9991 more) -> r4 -> r3 -> r2 -> r1 -> r0
                            = "r0" (app.db.Row$R0) comes after Row.R9999.class
                            = "r9999" (app.db.Row$R9999) comes after Row.R9998.class
                            = "r9998" (app.db.Row$R9998) comes after Row.R9997.class
                            = "r9997" (app.db.Row$R9997) comes after Row.R9996.class
                            = "r9996" (app.db.Row$R9996) comes after Row.R9995.class
                            = ... (9990 more)
                            = "r5" (app.db.Row$R5) comes after Row.R4.class
                            = "r4" (app.db.Row$R4) comes after Row.R3.class
                            = "r3" (app.db.Row$R3) comes after Row.R2.class
                            = "r2" (app.db.Row$R2) comes after Row.R1.class
                            = "r1" (app.db.Row$R1) comes after Row.R0.class   <-- back to the start
                          help: one of these 10000 parents is wrong; an older revision must not wait for a younger one
                        """);
    }

    /** One file, because reading thousands takes longer than all that is looked at here. */
    private static Source row(int length, String afterOfTheFirst) {
        StringBuilder text = new StringBuilder("package app.db;\n\nimport dev.retort.*;\n\nfinal class Row {\n");
        for (int number = 0; number < length; number++) {
            String after = number == 0 ? afterOfTheFirst : "after = R" + (number - 1) + ".class";
            text.append("@Revision(id = \"r")
                    .append(number)
                    .append("\", ")
                    .append(after)
                    .append(")\n");
            text.append("static class R").append(number).append(" extends Base {}\n");
        }
        return Source.file(text.append("""
                private abstract static class Base implements Migration {
                    @Override
                    public void upgrade(Operations op) {}
                }
                }
                """).toString());
    }
}
