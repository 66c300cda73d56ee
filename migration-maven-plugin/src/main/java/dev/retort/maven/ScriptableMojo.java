package dev.retort.maven;

import dev.retort.core.Revisions;
import dev.retort.core.Scripts;
import dev.retort.core.run.Script;
import dev.retort.maven.connection.Access;
import dev.retort.maven.document.ScriptDocument;
import dev.retort.maven.document.ScriptFacts;
import dev.retort.maven.output.Output;
import dev.retort.maven.text.ScriptText;
import dev.retort.schema.Dialect;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What goals have in common that change a database, or write a script that does. */
abstract class ScriptableMojo extends ConnectingMojo {

    /**
     * Whether to write a script for the database's own client instead of connecting to a database. The target is then a range,
     * <code>start:end</code>, since nobody is asked where the database is. The script goes to standard output, or into
     * <code>db.outputFile</code>.
     */
    @Parameter(property = "db.sql", defaultValue = "false")
    private @Nullable String sql;

    /**
     * The kind of database that a script is for: <code>postgresql</code>, <code>mysql</code>, <code>mariadb</code> or
     * <code>sqlite</code>. By default the one that the URL names.
     */
    @Parameter(property = "db.dialect")
    private @Nullable String dialect;

    /** Fails if something is missing that does not take a database to find out. */
    void check(Revisions revisions) {}

    /** Whether the goal changes the database, when it connects to one. */
    Access access() {
        return Access.WRITE;
    }

    /** Does what the goal is for, on a database that can be reached. */
    abstract void run(Database database, Output output) throws SQLException;

    /** Writes down what the goal is for. */
    abstract Script script(Scripts scripts);

    @Override
    final boolean hasContent() {
        return chosen("db.sql", sql);
    }

    /** A script is written in one go. */
    @Override
    final boolean hasEvents() {
        return isRun() && !chosen("db.sql", sql);
    }

    /** Whether it carries revisions out. */
    boolean isRun() {
        return false;
    }

    @Override
    final void run(Revisions revisions, Output output) throws SQLException, IOException {
        check(revisions);
        if (chosen("db.sql", sql)) {
            write(revisions, output);
        } else {
            connect(revisions, access(), output, database -> run(database, output));
        }
    }

    private void write(Revisions revisions, Output output) throws IOException {
        Dialect chosen = Dialects.one(given("db.dialect", dialect), this::kindOfDatabase);
        Script script = script(scripts(revisions, chosen));
        Optional<String> file = outputFile().map(Path::toString);
        ScriptDocument document = new ScriptDocument(List.of(ScriptFacts.withText(script, revisions.graph(), file)));
        output.document(document);
        output.content(script.text());
        if (file.isPresent()) {
            output.lines(ScriptText.of(document));
        }
    }
}
