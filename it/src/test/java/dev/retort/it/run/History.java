package dev.retort.it.run;

import dev.retort.it.histories.CompiledRevisions;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Revisions whose bodies are written in a test. */
final class History {
    private History() {}

    /**
     * One revision.
     *
     * @param annotation the members of {@code @Revision}
     * @param upgrade the body of {@code upgrade(Operations op)}
     * @param members further members of the class, such as a downgrade
     */
    record Source(String className, String annotation, String upgrade, String members) {
        Source withoutTransaction() {
            return new Source(className, annotation + ", transactional = false", upgrade, members);
        }

        Source with(String moreMembers) {
            return new Source(className, annotation, upgrade, members + moreMembers);
        }

        private String text() {
            if (className.equals("package-info")) {
                return annotation;
            }
            return """
                    package app.db;

                    import static dev.retort.Condition.*;
                    import static dev.retort.schema.Column.column;
                    import static dev.retort.schema.ColumnType.*;
                    import static dev.retort.schema.Constraint.*;
                    import static dev.retort.schema.Index.index;
                    import static dev.retort.schema.Row.row;

                    import dev.retort.*;
                    import dev.retort.schema.*;

                    @Revision(%s)
                    public final class %s implements Migration {
                        @Override
                        public void upgrade(Operations op) {
                            %s
                        }
                        %s
                    }
                    """.formatted(annotation, className, upgrade, members);
        }
    }

    /** The first revision. */
    static Source base(String id, String upgrade) {
        return new Source("Revision" + id, "id = \"" + id + "\"", upgrade, "");
    }

    /** A revision that follows others. */
    static Source after(String parent, String id, String upgrade) {
        return new Source("Revision" + id, "id = \"" + id + "\", parent = \"" + parent + "\"", upgrade, "");
    }

    /** A package-info that allows several heads. */
    static Source severalHeadsAllowed() {
        return new Source(
                "package-info", "@dev.retort.RevisionSet(heads = dev.retort.Heads.MANY)\npackage app.db;\n", "", "");
    }

    /** Compiles the revisions into a new folder below {@code directory}. */
    static CompiledRevisions compile(Path directory, Source... sources) {
        Map<String, String> files = new LinkedHashMap<>();
        for (Source source : sources) {
            files.put(source.className() + ".java", source.text());
        }
        return CompiledRevisions.of(directory, files);
    }
}
