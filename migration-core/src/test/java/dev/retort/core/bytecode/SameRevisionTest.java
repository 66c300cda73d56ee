package dev.retort.core.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no change of a revision raises no alarm, and what is one does, in whatever way it is compiled. */
final class SameRevisionTest {
    private static final String SOURCE = """
            import static dev.retort.schema.Column.column;
            import static dev.retort.schema.ColumnType.INTEGER;

            import dev.retort.Jdbc;
            import dev.retort.Migration;
            import dev.retort.Operations;
            import dev.retort.Sql;
            import java.sql.Connection;
            import java.sql.SQLException;
            import java.util.List;

            public final class Rewrite implements Migration {
                private static final List<String> TITLES = List.of("Dr.", "Prof.");

                @Override
                public void upgrade(Operations op) {
                    op.createTable("people", column("id", INTEGER));
                    op.sql(Sql.of(\"""
                            UPDATE people
                            SET id = 1
                            \""").reversedByNothing());
                    op.run(Jdbc.work("strip titles", connection -> {
                        int changed = 0;
                        for (String title : TITLES) {
                            changed += strip(connection, title + " ");
                        }
                        if (changed > 1) {
                            System.out.println("many");
                        }
                    }).reversedBy(Rewrite::addTitles));
                    op.tolerate("somebody may have done it", then -> then.run(Jdbc.work("count", c -> {
                        c.createStatement().execute("SELECT count(*) FROM people");
                    })));
                }

                private static int strip(Connection connection, String title) throws SQLException {
                    try (var statement = connection.prepareStatement("UPDATE people SET name = ? WHERE name = ?")) {
                        statement.setString(1, "");
                        statement.setString(2, title);
                        List.of(1, 2).forEach(number -> System.out.println(number));
                        return statement.executeUpdate();
                    }
                }

                private static void addTitles(Connection connection) throws SQLException {
                    connection.createStatement().execute("UPDATE people SET name = 'Dr.'");
                }
            }
            """;

    @TempDir
    private Path folder;

    private Compiled original;

    @BeforeEach
    void compile() {
        original = Compiled.byJavac(folder, SOURCE);
        assertThat(original.code()).isPresent();
    }

    @Test
    void licenceHeadersAndCommentsAreNoChange() {
        assertThat(Compiled.byJavac(
                        folder,
                        "/* Licensed to whom it may concern. */\n// generated\n"
                                + SOURCE.replace("int changed = 0;", "int changed = 0; // none yet\n\n /* really */")))
                .isEqualTo(original);
    }

    @Test
    void formattingIsNoChange() {
        assertThat(Compiled.byJavac(
                        folder,
                        SOURCE.replace(";\n", ";\n\n\n").replace("(connection, title", "(\n connection ,\n\n title")))
                .isEqualTo(original);
    }

    @Test
    void lineEndsAreNoChange() {
        assertThat(Compiled.byJavac(folder, SOURCE.replace("\n", "\r\n"))).isEqualTo(original);
    }

    @Test
    void namesInTheCodeAreNoChange() {
        assertThat(Compiled.byJavac(
                        folder,
                        SOURCE.replace("changed", "sum")
                                .replace("strip(", "withoutTitle(")
                                .replace("addTitles", "back")
                                .replace("Connection connection", "Connection database")
                                .replace("connection.", "database.")
                                .replace("(connection, title", "(database, title")
                                .replace("\"strip titles\", connection", "\"strip titles\", database")))
                .isEqualTo(original);
    }

    @Test
    void movedCodeIsNoChange() {
        int work = SOURCE.indexOf("        op.run(Jdbc.work(\"strip");
        int tolerated = SOURCE.indexOf("        op.tolerate(");
        int helpers = SOURCE.indexOf("    private static int strip");
        int secondHelper = SOURCE.indexOf("    private static void addTitles");
        String moved = SOURCE.substring(0, work)
                + "        work(op);\n"
                + SOURCE.substring(tolerated, helpers)
                + SOURCE.substring(secondHelper, SOURCE.lastIndexOf('}'))
                + "    private void work(Operations op) {\n"
                + SOURCE.substring(work, tolerated)
                + "    }\n"
                + SOURCE.substring(helpers, secondHelper)
                + "}\n";

        assertThat(Compiled.byJavac(folder, moved)).isEqualTo(original);
    }

    @Test
    void theNewestCompilerIsNoChange() {
        assertThat(Compiled.byNewestJavac(folder, SOURCE)).isEqualTo(original);
    }

    @Test
    void theKindOfDebugInformationIsNoChange() {
        assertThat(Compiled.withoutDebugInformation(folder, SOURCE)).isEqualTo(original);
    }

    /** It translates code in its own way, so only the operations are the same; and always in the same way. */
    @Test
    void theCompilerOfEclipseIsNoChangeOfTheOperations() {
        Compiled eclipse = Compiled.byEclipse(folder, SOURCE);

        assertThat(eclipse.checksum()).isEqualTo(original.checksum());
        assertThat(eclipse.code()).isPresent();
        assertThat(Compiled.byEclipse(folder, "// moved\n\n" + SOURCE.replace("strip(", "other(")))
                .isEqualTo(eclipse);
    }

    @Test
    void whatAnOperationSaysIsAChange() {
        Compiled changed = Compiled.byJavac(folder, SOURCE.replace("\"people\", column", "\"persons\", column"));

        assertThat(changed.checksum()).isNotEqualTo(original.checksum());
        assertThat(changed.code()).isEqualTo(original.code());
    }

    @Test
    void whatTheWorkDoesIsAChangeOfTheCode() {
        assertOtherCode(SOURCE.replace("changed > 1", "changed > 2"));
        assertOtherCode(SOURCE.replace("SELECT count(*)", "SELECT max(id)"));
    }

    @Test
    void whatTheWorkCallsInTheSameFileIsAChangeOfTheCode() {
        assertOtherCode(SOURCE.replace("setString(1, \"\")", "setString(1, \"-\")"));
        assertOtherCode(SOURCE.replace("System.out.println(number)", "System.err.println(number)"));
        assertOtherCode(SOURCE.replace("\"Prof.\"", "\"Professor\""));
    }

    @Test
    void whatTakesTheWorkBackIsAChangeOfTheCode() {
        assertOtherCode(SOURCE.replace("name = 'Dr.'", "name = 'Prof.'"));
    }

    private void assertOtherCode(String source) {
        Compiled changed = Compiled.byJavac(folder, source);
        assertThat(changed.checksum()).isEqualTo(original.checksum());
        assertThat(changed.code()).isPresent().isNotEqualTo(original.code());
    }

    @Test
    void aRevisionThatRunsNoCodeHasNone() {
        int work = SOURCE.indexOf("        op.run(Jdbc.work(\"strip");
        int end = SOURCE.indexOf("    private static int strip");

        assertThat(Compiled.byJavac(folder, SOURCE.substring(0, work) + "    }\n" + SOURCE.substring(end))
                        .code())
                .isEmpty();
    }

    @Test
    void workThatIsAClassIsCovered() {
        String named = """
                import dev.retort.Jdbc;
                import dev.retort.Migration;
                import dev.retort.Operations;
                import java.sql.Connection;

                public final class Rewrite implements Migration {
                    @Override
                    public void upgrade(Operations op) {
                        op.run(Jdbc.work("named", new Named()));
                        op.run(Jdbc.work("anonymous", new Jdbc.Work() {
                            @Override
                            public void run(Connection connection) {
                                System.out.println("anonymous");
                            }
                        }));
                    }

                    abstract static class Parent implements Jdbc.Work {
                        @Override
                        public void run(Connection connection) {
                            say();
                        }

                        abstract void say();
                    }

                    static final class Named extends Parent {
                        @Override
                        void say() {
                            System.out.println("named");
                        }
                    }
                }
                """;
        Compiled compiled = Compiled.byJavac(folder, named);

        assertThat(compiled.code()).isPresent();
        assertThat(Compiled.byNewestJavac(folder, named)).isEqualTo(compiled);
        assertThat(Compiled.byJavac(folder, named.replace("println(\"anonymous\")", "println(\"other\")"))
                        .code())
                .isNotEqualTo(compiled.code());
        assertThat(Compiled.byJavac(folder, named.replace("say();\n        }", "say();\nsay();\n        }"))
                        .code())
                .isNotEqualTo(compiled.code());
    }
}
