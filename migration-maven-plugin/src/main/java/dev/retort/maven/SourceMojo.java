package dev.retort.maven;

import dev.retort.maven.document.WrittenDocument;
import dev.retort.maven.output.Output;
import dev.retort.maven.project.ModuleSources;
import dev.retort.maven.project.ModulesWithRevisions;
import dev.retort.maven.text.WrittenText;
import dev.retort.source.ParentForm;
import dev.retort.source.RevisionRequest.Naming;
import dev.retort.source.RevisionWriter;
import dev.retort.source.WrittenRevision;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.jspecify.annotations.Nullable;

/**
 * What goals have in common that write a revision.
 *
 * <p>They read the sources and not what was compiled of them, because they are needed most where the sources do not compile: after
 * a merge that left two heads. So they neither compile nor let Maven look for the classes of other modules.
 */
@SuppressWarnings("NullAway.Init") // Maven fills the fields.
abstract class SourceMojo extends GoalMojo {

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    @Inject
    private ProjectDependenciesResolver resolver;

    /** What the revision does, in a few words. Its description, and its class is named after it. */
    @Parameter(property = "db.message")
    private @Nullable String message;

    /** The id of the revision, instead of a random one of 12 characters. */
    @Parameter(property = "db.revisionId")
    private @Nullable String revisionId;

    /** Whether the revision may follow one that another revision follows already, so that a branch begins. */
    @Parameter(property = "db.splice", defaultValue = "false")
    private @Nullable String splice;

    /** A label for the line that begins with the revision; several with commas between. */
    @Parameter(property = "db.branchLabel")
    private @Nullable String branchLabel;

    /**
     * The package of the class. By default that of the parent's class, or else of the newest revision, or the one with
     * <code>@RevisionSet</code>; for the first revision of a project the groupId and <code>.db</code>.
     */
    @Parameter(property = "db.package")
    private @Nullable String packageName;

    /** The name of the class, instead of one that is made of the message. */
    @Parameter(property = "db.className")
    private @Nullable String className;

    /**
     * How the class names its parents: <code>id</code>, <code>parent = "3f2a81c09d4e"</code>, or <code>class</code>,
     * <code>after = CreateUsers.class</code>. By default as the revisions before do it, and <code>class</code> for the second
     * revision of a project.
     */
    @Parameter(property = "db.parentForm")
    private @Nullable String parentForm;

    /** Writes the revision. */
    abstract WrittenRevision write(RevisionWriter writer) throws IOException;

    @Override
    Optional<String> reasonToSkip() throws IOException {
        return new ModulesWithRevisions(session().getProjects()).reasonToSkip(project());
    }

    @Override
    final void run(Output output) throws IOException {
        ModuleSources module = new ModuleSources(project(), session(), resolver);
        WrittenRevision written =
                write(RevisionWriter.of(module.sources(), project().getGroupId()));
        WrittenDocument document =
                WrittenDocument.of(written, project().getBasedir().toPath());
        output.document(document);
        output.lines(WrittenText.of(document));
    }

    final String message() {
        return given("db.message", message).orElse("");
    }

    final boolean splice() {
        return chosen("db.splice", splice);
    }

    final List<String> labels() {
        return list("db.branchLabel", branchLabel);
    }

    final Naming naming() {
        return new Naming(
                given("db.revisionId", revisionId),
                given("db.className", className),
                given("db.package", packageName),
                given("db.parentForm", parentForm).map(SourceMojo::form));
    }

    /** Values with commas between. */
    final List<String> list(String property, @Nullable String parameter) {
        return given(property, parameter).stream()
                .flatMap(COMMA::splitAsStream)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static ParentForm form(String name) {
        return switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "id" -> ParentForm.ID;
            case "class" -> ParentForm.CLASS;
            default -> throw new UnknownParentForm(name);
        };
    }
}
