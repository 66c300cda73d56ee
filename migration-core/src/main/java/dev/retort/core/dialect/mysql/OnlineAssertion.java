package dev.retort.core.dialect.mysql;

import dev.retort.core.dialect.Instruction;
import dev.retort.core.dialect.Rendered;
import dev.retort.core.dialect.Unsupported;
import dev.retort.schema.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes the server refuse a change that it cannot make while others read and write the table. Left to itself, it would copy
 * the table without a word, and keep the writers out for as long as that takes.
 *
 * <p>{@code LOCK=NONE} leaves it to the server to change the catalogue alone, where that is enough; with an {@code ALGORITHM}
 * of ours it would not.
 *
 * @see <a href="https://dev.mysql.com/doc/refman/8.0/en/innodb-online-ddl-operations.html">what MySQL does online</a>
 * @see <a href="https://mariadb.com/kb/en/innodb-online-ddl-overview/">what MariaDB does online</a>
 */
final class OnlineAssertion implements Instruction.Visitor {
    private static final String NOBODY_WAITS = "LOCK=NONE";
    private static final Pattern CREATE_INDEX = Pattern.compile("CREATE (?:\\w+ )?INDEX .*", Pattern.DOTALL);
    private static final Pattern ALTER_TABLE = Pattern.compile("ALTER TABLE .*", Pattern.DOTALL);
    private static final String SET_STATEMENT = "SET @retort_statement = ";

    private final Dialect dialect;
    private final List<Instruction> asserted = new ArrayList<>();

    private OnlineAssertion(Dialect dialect) {
        this.dialect = dialect;
    }

    static List<Rendered> in(List<Rendered> parts, Dialect dialect) {
        return parts.stream()
                .map(part -> new Rendered(part.source(), of(part.instructions(), dialect)))
                .toList();
    }

    private static List<Instruction> of(List<Instruction> instructions, Dialect dialect) {
        OnlineAssertion assertion = new OnlineAssertion(dialect);
        instructions.forEach(instruction -> instruction.accept(assertion));
        return assertion.asserted;
    }

    @Override
    public void execute(Instruction.Execute instruction) {
        String sql = instruction.sql();
        if (CREATE_INDEX.matcher(sql).matches()) {
            asserted.add(new Instruction.Execute(sql + " " + NOBODY_WAITS));
        } else if (ALTER_TABLE.matcher(sql).matches()) {
            asserted.add(new Instruction.Execute(sql + ", " + clauseFor(sql)));
        } else {
            throw unsupported();
        }
    }

    /** A new name has a lock of its own, and is over at once. */
    private static String clauseFor(String sql) {
        return sql.contains(" RENAME TO ") ? "ALGORITHM=INSTANT" : NOBODY_WAITS;
    }

    @Override
    public void prepared(Instruction.Prepared instruction) {
        List<String> statements = new ArrayList<>(instruction.statements());
        String expression = statements.get(0).substring(SET_STATEMENT.length());
        statements.set(0, SET_STATEMENT + "CONCAT(" + expression + ", ', " + NOBODY_WAITS + "')");
        asserted.add(new Instruction.Prepared(statements));
    }

    @Override
    public void choice(Instruction.Choice instruction) {
        asserted.add(new Instruction.Choice(
                instruction.condition(), in(instruction.then(), dialect), in(instruction.otherwise(), dialect)));
    }

    @Override
    public void demand(Instruction.Demand instruction) {
        asserted.add(instruction);
    }

    @Override
    public void work(Instruction.Work instruction) {
        throw unsupported();
    }

    @Override
    public void procedure(Instruction.Procedure instruction) {
        throw unsupported();
    }

    @Override
    public void block(Instruction.Block instruction) {
        throw unsupported();
    }

    @Override
    public void bulk(Instruction.Bulk instruction) {
        throw unsupported();
    }

    @Override
    public void session(Instruction.Session instruction) {
        throw unsupported();
    }

    @Override
    public void tolerated(Instruction.Tolerated instruction) {
        throw unsupported();
    }

    private Unsupported unsupported() {
        return new Unsupported(dialect.productName()
                + " needs more than one change of the table for that, and cannot promise that nobody waits for them;"
                + " call it outside of online(...)");
    }
}
