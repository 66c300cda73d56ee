package dev.retort.core.dialect.mysql;

import dev.retort.Condition;
import dev.retort.core.dialect.Instruction;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One {@code ALTER TABLE}, which does all of its clauses or none.
 *
 * <p>Names that the database made up are looked up when the statement runs. It is then put together by the server itself,
 * so that it works in a script as well.
 */
final class AlterTable {
    private final String spelledTable;
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Instruction> demands = new ArrayList<>();

    AlterTable(String spelledTable) {
        this.spelledTable = spelledTable;
    }

    /** A clause, or the SQL expression that gives it. */
    private record Clause(String text, boolean lookedUp) {
        String asExpression() {
            return lookedUp ? text : MysqlLiterals.quoted(text);
        }
    }

    /** Tells whether there is no clause yet. */
    boolean isEmpty() {
        return clauses.isEmpty();
    }

    /** Adds a clause. */
    AlterTable with(String clause) {
        clauses.add(new Clause(comma() + clause, false));
        return this;
    }

    /**
     * Adds a clause that ends in a name which has to be looked up.
     *
     * @param namesQuery the query for the name, in a column {@code name}
     * @param otherwise the message when there is not exactly one
     */
    AlterTable withFound(String clause, String namesQuery, String otherwise) {
        demands.add(new Instruction.Demand(
                Condition.finds("SELECT 1 FROM (" + namesQuery + ") AS found HAVING COUNT(*) = 1"), otherwise));
        clauses.add(new Clause("(SELECT " + clauseWithName(clause) + " FROM (" + namesQuery + ") AS found)", true));
        return this;
    }

    /** Adds a clause that ends in a name, if the query finds that name; not as the first one. */
    AlterTable withFoundIfAny(String clause, String namesQuery) {
        clauses.add(new Clause(
                "IFNULL((SELECT " + clauseWithName(clause) + " FROM (" + namesQuery + ") AS found LIMIT 1), '')",
                true));
        return this;
    }

    private String clauseWithName(String clause) {
        return "CONCAT(" + MysqlLiterals.quoted(comma() + clause + " `") + ", REPLACE(name, '`', '``'), '`')";
    }

    private String comma() {
        return clauses.isEmpty() ? "" : ", ";
    }

    /** Returns what carries the statement out. */
    List<Instruction> instructions() {
        String start = "ALTER TABLE " + spelledTable + " ";
        if (clauses.stream().noneMatch(Clause::lookedUp)) {
            return List.of(new Instruction.Execute(
                    start + clauses.stream().map(Clause::text).collect(Collectors.joining())));
        }
        List<Instruction> instructions = new ArrayList<>(demands);
        instructions.add(executePrepared("CONCAT(" + MysqlLiterals.quoted(start) + ", "
                + clauses.stream().map(Clause::asExpression).collect(Collectors.joining(", ")) + ")"));
        return instructions;
    }

    /** Returns what executes the statement that an SQL expression gives. */
    static Instruction.Prepared executePrepared(String statementExpression) {
        return new Instruction.Prepared(List.of(
                "SET @retort_statement = " + statementExpression,
                "PREPARE retort_statement FROM @retort_statement",
                "EXECUTE retort_statement",
                "DEALLOCATE PREPARE retort_statement"));
    }
}
