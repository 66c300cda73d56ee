package dev.retort.core.recovery;

import dev.retort.core.dialect.DatabaseDialect;
import dev.retort.core.dialect.Instruction;
import dev.retort.core.dialect.ProgramParts;
import dev.retort.core.dialect.Rendered;
import dev.retort.core.operation.ExecuteSql;
import dev.retort.core.operation.Operation;
import dev.retort.core.operation.Replay;
import dev.retort.core.operation.RunJdbc;
import dev.retort.core.schema.SchemaState;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks the live catalogue what became of an operation's statement. */
public final class Evidence {
    private final DatabaseDialect dialect;
    private final Connection connection;

    public Evidence(DatabaseDialect dialect, Connection connection) {
        this.dialect = dialect;
        this.connection = connection;
    }

    /** Tells whether an operation changes the schema in several steps, between which the history knows no state. */
    public static boolean hasToBeKeptFor(Rendered operation) {
        return ProgramParts.of(List.of(operation))
                        .filter(part -> Reach.of(part.instruction(), part.owner()) == Reach.SCHEMA)
                        .count()
                > 1;
    }

    /** Returns what the objects that an operation changes are like now, as one short text. */
    public String digest(Rendered operation, SchemaState before) throws SQLException {
        return live().digest(expected(operation, before).objects());
    }

    /**
     * Finds out whether a statement of the operation took effect, and removes what it left behind if it was broken off half-way.
     *
     * @param instruction the statement
     * @param before the schema before the operation
     * @param digest what the objects that it changes were like right before the statement, if that was kept
     */
    public Verdict of(Rendered operation, Instruction instruction, SchemaState before, Optional<String> digest)
            throws SQLException {
        Optional<Boolean> settled = settle(instruction);
        if (settled.isPresent()) {
            return settled.get() ? new Verdict.TookEffect() : new Verdict.HadNoEffect();
        }
        Expectation expectation = expected(operation, before);
        if (digest.isPresent()) {
            boolean unchanged = live().digest(expectation.objects()).equals(digest.orElseThrow());
            return unchanged ? new Verdict.HadNoEffect() : new Verdict.TookEffect();
        }
        if (expectation.changes().isEmpty()) {
            return withoutTrace(operation.source().operation(), instruction);
        }
        CatalogueFacts live = live();
        if (live.agreesWith(expectation.after(), expectation.changes())) {
            return new Verdict.TookEffect();
        }
        if (live.agreesWith(expectation.before(), expectation.changes())) {
            return new Verdict.HadNoEffect();
        }
        return new Verdict.Undecided(
                "the schema is neither as before it nor as after it", expectation.detailsWith(live));
    }

    /**
     * Removes what a statement left behind half done.
     *
     * @return whether it took effect; empty if its text does not tell what it does
     */
    public Optional<Boolean> settle(Instruction instruction) throws SQLException {
        return instruction instanceof Instruction.Execute execute
                ? dialect.brokenStatements().settle(connection, execute.sql())
                : Optional.empty();
    }

    /** What leaves no trace in the catalogue is the same when it is done twice; what an author wrote need not be. */
    private static Verdict withoutTrace(Operation operation, Instruction instruction) {
        boolean written = operation instanceof ExecuteSql || operation instanceof RunJdbc;
        return written && !Upkeep.is(instruction)
                ? new Verdict.Undecided("the history does not say what it does to the schema", List.of())
                : new Verdict.HadNoEffect();
    }

    private CatalogueFacts live() throws SQLException {
        return CatalogueFacts.live(dialect.introspector().read(connection), dialect.catalogueForm());
    }

    private Expectation expected(Rendered operation, SchemaState before) {
        return new Expectation(
                CatalogueFacts.replayed(before, dialect.catalogueForm()),
                CatalogueFacts.replayed(Replay.step(operation.source(), before), dialect.catalogueForm()));
    }

    /** What the history says of the schema before and after an operation. */
    private record Expectation(CatalogueFacts before, CatalogueFacts after) {
        Set<CatalogueFacts.Fact> changes() {
            return before.differingFrom(after);
        }

        Set<String> objects() {
            return changes().stream().map(CatalogueFacts.Fact::object).collect(Collectors.toSet());
        }

        List<Verdict.Detail> detailsWith(CatalogueFacts live) {
            return changes().stream()
                    .map(fact -> new Verdict.Detail(
                            fact.toString(), before.wordsFor(fact), after.wordsFor(fact), live.wordsFor(fact)))
                    .toList();
        }
    }
}
