package dev.retort.it.goals;

import dev.retort.it.maven.MavenProject;
import java.io.IOException;

/** Writes revisions into a project. */
final class RevisionSource {

    private RevisionSource() {}

    /**
     * Adds a class to the package {@code app}.
     *
     * @param annotation what stands between the parentheses of {@code @Revision}
     * @param upgrade the body of the method
     */
    static void add(MavenProject project, String className, String annotation, String upgrade) throws IOException {
        project.write("src/main/java/app/" + className + ".java", """
                package app;

                import static dev.retort.schema.Column.column;
                import static dev.retort.schema.ColumnType.INTEGER;

                import dev.retort.Jdbc;
                import dev.retort.Migration;
                import dev.retort.Operations;
                import dev.retort.Revision;
                import dev.retort.Sql;

                @Revision(%s)
                public final class %s implements Migration {
                    @Override
                    public void upgrade(Operations op) {
                        %s
                    }
                }
                """.formatted(annotation, className, upgrade));
    }

    /** A body that creates a table with one column. */
    static String createTable(String name) {
        return "op.createTable(\"" + name + "\", column(\"id\", INTEGER));";
    }
}
