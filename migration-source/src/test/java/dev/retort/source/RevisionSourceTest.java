package dev.retort.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javapoet.CodeBlock;
import dev.retort.core.graph.RevisionId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RevisionSourceTest {

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    @Test
    void firstRevision() throws Exception {
        assertThat(source(named("CreateUsers", "Create users", Parents.none()))).isEqualTo("""
                package app.db;

                import dev.retort.Migration;
                import dev.retort.Operations;
                import dev.retort.Revision;

                @Revision(id = "3f2a81c09d4e", description = "Create users")
                public final class CreateUsers implements Migration {
                    @Override
                    public void upgrade(Operations op) {}
                }
                """);
    }

    @Test
    void parentByItsId() throws Exception {
        assertThat(source(named("AddEmail", "Add e-mail", new Parents.ById(List.of("001")))))
                .contains("""

                        @Revision(id = "3f2a81c09d4e", parent = "001", description = "Add e-mail")
                        public final class AddEmail""");
    }

    @Test
    void parentsByTheirClasses() throws Exception {
        Parents parents = new Parents.ByClass(List.of("app.db.AddEmail", "app.db.Revisions$AddAge"));

        assertThat(source(named("Merge", "x", parents))).contains("""

                        @Revision(
                                id = "3f2a81c09d4e",
                                after = {AddEmail.class, Revisions.AddAge.class},
                                description = "x")
                        public final class Merge""");
    }

    @Test
    void classesOfOtherPackagesAreImported() throws Exception {
        assertThat(source(named("Merge", "x", new Parents.ByClass(List.of("app.billing.AddTax", "app.shop.AddTax")))))
                .contains("""
                        package app.db;

                        import app.billing.AddTax;
                        import dev.retort.Migration;
                        import dev.retort.Operations;
                        import dev.retort.Revision;

                        @Revision(
                                id = "3f2a81c09d4e",
                                after = {AddTax.class, app.shop.AddTax.class},
                                description = "x")
                        """);
    }

    @Test
    void linesThatAreTooLongAreBroken() throws Exception {
        assertThat(source(new UnwrittenRevision(
                        new RevisionId("3f2a81c09d4e"),
                        "app.db",
                        "AddEmail",
                        "Add the e-mail address, " + "which is long, ".repeat(6) + "to users",
                        new Parents.ById(IntStream.range(0, 8)
                                .mapToObj(number -> "12345678901" + number)
                                .toList()),
                        List.of("billing", "91b7c4d2e6f0"),
                        List.of("accounts", "people"),
                        UpgradeBody.EMPTY)))
                .isEqualTo("""
                        package app.db;

                        import dev.retort.Migration;
                        import dev.retort.Operations;
                        import dev.retort.Revision;

                        @Revision(
                                id = "3f2a81c09d4e",
                                parent = {
                                    "123456789010",
                                    "123456789011",
                                    "123456789012",
                                    "123456789013",
                                    "123456789014",
                                    "123456789015",
                                    "123456789016",
                                    "123456789017"
                                },
                                dependsOn = {"billing", "91b7c4d2e6f0"},
                                labels = {"accounts", "people"},
                                description =
                                        "Add the e-mail address, which is long, which is long, which is long, which is long, which is long, which is long, to users")
                        public final class AddEmail implements Migration {
                            @Override
                            public void upgrade(Operations op) {}
                        }
                        """);
    }

    @Test
    void oneLineHas120Characters() throws Exception {
        for (int length = 60; length < 110; length++) {
            source(named("AddEmail", "x".repeat(length), new Parents.ById(List.of("001"))));
        }
    }

    @Test
    void textIsQuoted() throws Exception {
        assertThat(source(named("AddQuotes", "say \"$L\" and \\u0041, $T {}, \u00e9", Parents.none())))
                .contains("description = \"say \\\"$L\\\" and \\\\u0041, $T {}, \u00e9\")");
    }

    @Test
    void aClassMayBeCalledLikeWhatItUses() throws Exception {
        assertThat(source(named("Revision", "x", Parents.none())))
                .contains("\n@dev.retort.Revision(id = \"3f2a81c09d4e\", description = \"x\")\n");
    }

    @Test
    void upgradeMayHaveABody() throws Exception {
        UnwrittenRevision revision = new UnwrittenRevision(
                new RevisionId("3f2a81c09d4e"),
                "",
                "DropUsers",
                "",
                Parents.none(),
                List.of(),
                List.of(),
                () -> CodeBlock.builder()
                        .addStatement("op.dropTable($S)", "users")
                        .build());

        assertThat(source(revision)).isEqualTo("""
                import dev.retort.Migration;
                import dev.retort.Operations;
                import dev.retort.Revision;

                @Revision(id = "3f2a81c09d4e")
                public final class DropUsers implements Migration {
                    @Override
                    public void upgrade(Operations op) {
                        op.dropTable("users");
                    }
                }
                """);
    }

    private static UnwrittenRevision named(String simpleName, String description, Parents parents) {
        return new UnwrittenRevision(
                new RevisionId("3f2a81c09d4e"),
                "app.db",
                simpleName,
                description,
                parents,
                List.of(),
                List.of(),
                UpgradeBody.EMPTY);
    }

    /** Whatever is written, palantir-java-format would leave it so. */
    private static String source(UnwrittenRevision revision) throws FormatterException {
        String source = RevisionSource.of(revision);
        assertThat(FORMATTER.formatSource(source)).isEqualTo(source);
        return source;
    }
}
