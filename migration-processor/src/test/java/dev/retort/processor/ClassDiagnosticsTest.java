package dev.retort.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class that a run could not create or call is told at its name. */
final class ClassDiagnosticsTest {

    @TempDir
    Path folder;

    @OnBothCompilers
    void classThatIsNoMigration(Compiler compiler) {
        compile(compiler, "public ^class CreateUsers {}").failsWith("""
                        [retort:not-a-migration] app.db.CreateUsers does not implement dev.retort.Migration
                          help: write: class CreateUsers implements Migration
                        """);
    }

    @OnBothCompilers
    void abstractClass(Compiler compiler) {
        compile(compiler, "public abstract ^class CreateUsers implements Migration {}")
                .failsWith("""
                        [retort:abstract-class] app.db.CreateUsers is abstract, so it cannot be created
                          help: remove "abstract", or annotate a class that extends it
                        """);
    }

    @OnBothCompilers
    void interfaceIsNoClass(Compiler compiler) {
        compile(compiler, "public ^interface CreateUsers extends Migration {}").failsWith("""
                        [retort:not-a-class] app.db.CreateUsers is no class, so it cannot be created
                          help: a revision is a class: class CreateUsers implements Migration
                        """);
    }

    @OnBothCompilers
    void enumIsNoClass(Compiler compiler) {
        compile(compiler, """
                        public ^enum CreateUsers implements Migration {
                            ONE;
                            @Override public void upgrade(Operations op) {}
                        }
                        """).failsWith("""
                        [retort:not-a-class] app.db.CreateUsers is no class, so it cannot be created
                          help: a revision is a class: class CreateUsers implements Migration
                        """);
    }

    @OnBothCompilers
    void annotationIsNoClass(Compiler compiler) {
        compile(compiler, "public @^interface CreateUsers {}").failsWith("""
                        [retort:not-a-class] app.db.CreateUsers is no class, so it cannot be created
                          help: a revision is a class: class CreateUsers implements Migration
                        """);
    }

    @Test
    void recordWithComponents() {
        compile(Compiler.JAVAC, """
                        public ^record CreateUsers(String table) implements Migration {
                            @Override public void upgrade(Operations op) {}
                        }
                        """).failsWith("""
                        [retort:no-constructor] app.db.CreateUsers has no constructor without parameters
                          help: add one; what a revision needs, it gets from its operations
                        """);
    }

    /** Eclipse's compiler knows no place for a record, and Eclipse drops errors without a place. */
    @Test
    void recordIsShownAtItsMethodInEclipse() {
        compile(Compiler.ECJ, """
                        public record CreateUsers(String table) implements Migration {
                            @Override public void ^upgrade(Operations op) {}
                        }
                        """).failsWith("""
                        [retort:no-constructor] app.db.CreateUsers has no constructor without parameters
                          help: add one; what a revision needs, it gets from its operations
                        """);
    }

    @OnBothCompilers
    void onlyConstructorWithParameters(Compiler compiler) {
        compile(compiler, """
                        public ^class CreateUsers implements Migration {
                            public CreateUsers(String table) {}
                            @Override public void upgrade(Operations op) {}
                        }
                        """).failsWith("""
                        [retort:no-constructor] app.db.CreateUsers has no constructor without parameters
                          help: add one; what a revision needs, it gets from its operations
                        """);
    }

    @OnBothCompilers
    void privateConstructor(Compiler compiler) {
        compile(compiler, """
                        public ^class CreateUsers implements Migration {
                            private CreateUsers() {}
                            @Override public void upgrade(Operations op) {}
                        }
                        """).failsWith("""
                        [retort:no-constructor] app.db.CreateUsers has a private constructor, so nobody else can create it
                          help: remove "private" from the constructor
                        """);
    }

    @OnBothCompilers
    void innerClass(Compiler compiler) {
        Project.in(folder, compiler).compile(nested("""
                                    @Revision(id = "a1")
                                    public ^class CreateUsers implements Migration {
                                        @Override public void upgrade(Operations op) {}
                                    }
                                """)).failsWith("""
                        [retort:inner-class] app.db.Revisions$CreateUsers is an inner class, so it cannot be created on its own
                          help: add "static", or move it to a file of its own
                        """);
    }

    @OnBothCompilers
    void privateClass(Compiler compiler) {
        Project.in(folder, compiler).compile(nested("""
                                    static final CreateUsers USED = new CreateUsers();
                                    @Revision(id = "a1")
                                    private static ^class CreateUsers implements Migration {
                                        @Override public void upgrade(Operations op) {}
                                    }
                                """)).failsWith("""
                        [retort:private-class] app.db.Revisions$CreateUsers is private, so nobody else can create it
                          help: remove "private", or move it to a file of its own
                        """);
    }

    @OnBothCompilers
    void classInAPrivateClass(Compiler compiler) {
        Project.in(folder, compiler).compile(nested("""
                                    static final Hidden USED = new Hidden();
                                    private static class Hidden {
                                        @Revision(id = "a1")
                                        static ^class CreateUsers implements Migration {
                                            @Override public void upgrade(Operations op) {}
                                        }
                                    }
                                """)).failsWith("""
                        [retort:private-class] app.db.Revisions$Hidden$CreateUsers lies in Hidden, which is private, so nobody else can create it
                          help: remove "private", or move it to a file of its own
                        """);
    }

    @OnBothCompilers
    void everythingAboutOneClassAtOnce(Compiler compiler) {
        Compilation compilation = Project.in(folder, compiler).compile(nested("""
                                    @Revision(id = "a1")
                                    abstract class CreateUsers {
                                        CreateUsers(String table) {}
                                    }
                                """));
        assertThat(compilation.headlines())
                .containsExactly(
                        "[retort:not-a-migration] app.db.Revisions$CreateUsers does not implement dev.retort.Migration",
                        "[retort:abstract-class] app.db.Revisions$CreateUsers is abstract, so it cannot be created",
                        "[retort:inner-class] app.db.Revisions$CreateUsers is an inner class, so it cannot be created on its own",
                        "[retort:no-constructor] app.db.Revisions$CreateUsers has no constructor without parameters");
    }

    @OnBothCompilers
    void staticNestedClassesAndRecordsWithoutComponentsAreFine(Compiler compiler) {
        Compilation compilation = Project.in(folder, compiler).compile(nested("""
                                    @Revision(id = "a1")
                                    static class CreateUsers implements Migration {
                                        @Override public void upgrade(Operations op) {}
                                    }

                                    @Revision(id = "b2", after = CreateUsers.class)
                                    record AddEmail() implements Migration {
                                        @Override public void upgrade(Operations op) {}
                                    }

                                    interface Group {
                                        @Revision(id = "c3", after = AddEmail.class)
                                        class AddAge implements Migration {
                                            @Override public void upgrade(Operations op) {}
                                        }
                                    }
                                """));
        compilation.isClean();
        assertThat(compilation.manifest()).contains("""
                        format|1
                        revision|app.db.Revisions$AddEmail|b2||app.db.Revisions$CreateUsers|||
                        revision|app.db.Revisions$CreateUsers|a1|||||
                        revision|app.db.Revisions$Group$AddAge|c3||app.db.Revisions$AddEmail|||
                        """.replace('|', '\t'));
    }

    @OnBothCompilers
    void methodsMayBeInherited(Compiler compiler) {
        Source base = Source.file("""
                package app.db;

                import dev.retort.*;

                abstract class Base implements Migration {
                    @Override
                    public void upgrade(Operations op) {}
                }
                """);
        Source child = Source.file("""
                package app.db;

                import dev.retort.*;

                @Revision(id = "a1")
                class CreateUsers extends Base {}
                """);
        Project.in(folder, compiler).compile(base, child).isClean();
    }

    private Compilation compile(Compiler compiler, String declaration) {
        Compilation compilation = Project.in(folder, compiler)
                .compile(Source.file(
                        "package app.db;\n\nimport dev.retort.*;\n\n@Revision(id = \"a1\")\n" + declaration));
        assertThat(compilation.manifest()).isEmpty();
        return compilation;
    }

    private static Source nested(String declaration) {
        return Source.file(
                "package app.db;\n\nimport dev.retort.*;\n\npublic class Revisions {\n" + declaration + "}\n");
    }
}
