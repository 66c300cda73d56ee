package dev.retort.core.dialect.mysql;

import static dev.retort.core.dialect.ScriptText.ended;

import dev.retort.core.dialect.Question;
import dev.retort.core.dialect.Rendered;
import dev.retort.core.dialect.ScriptLanguage;
import dev.retort.core.dialect.ScriptStart;
import dev.retort.core.dialect.Unsupported;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Statements inside of a stored program, where conditions are possible and some other things are not. */
record StoredProgram(MysqlScript outside) implements ScriptLanguage {
    private static final int LONGEST_MESSAGE = 128;
    private static final Pattern ANOTHER_PROGRAM = Pattern.compile(
            "(?is)\\s*(CREATE|ALTER|DROP)\\b[^(]*?\\b(TRIGGER|FUNCTION|PROCEDURE|EVENT)\\b.*|\\s*(UN)?LOCK\\s+TABLES?\\b.*");

    @Override
    public String command() {
        return outside.command();
    }

    @Override
    public String opening(Duration patience) {
        return outside.opening(patience);
    }

    @Override
    public String start(ScriptStart start) {
        return outside.start(start);
    }

    @Override
    public String begin(List<Rendered> program, boolean transactional) {
        return outside.begin(program, transactional);
    }

    @Override
    public String end(List<Rendered> program, boolean transactional) {
        return outside.end(program, transactional);
    }

    @Override
    public String startedAt() {
        return outside.startedAt();
    }

    @Override
    public String elapsedMilliseconds() {
        return outside.elapsedMilliseconds();
    }

    @Override
    public String statement(String sql) {
        if (ANOTHER_PROGRAM.matcher(sql).matches()) {
            throw new Unsupported(
                    "cannot depend on a condition in a script, because the database lets no stored program"
                            + " do that");
        }
        return ended(sql);
    }

    @Override
    public String tolerated(List<String> statements, String reason) {
        return "BEGIN\nDECLARE CONTINUE HANDLER FOR SQLEXCEPTION BEGIN END;\n"
                + statements.stream().map(this::statement).collect(Collectors.joining()) + "END;\n";
    }

    @Override
    public String demand(Question question, String message) {
        String shown =
                message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE - 3) + "...";
        return "IF NOT (" + question.expression() + ") THEN\n  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = "
                + MysqlLiterals.quoted(shown) + ";\nEND IF;\n";
    }

    @Override
    public boolean asksAboutSchema() {
        return true;
    }

    @Override
    public String choice(Question question, String then, String otherwise) {
        return "IF " + question.expression() + " THEN\n" + (then.isEmpty() ? "DO 0;\n" : then)
                + (otherwise.isEmpty() ? "" : "ELSE\n" + otherwise) + "END IF;\n";
    }

    @Override
    public ScriptLanguage insideChoice() {
        return this;
    }
}
