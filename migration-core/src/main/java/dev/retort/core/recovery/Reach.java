package dev.retort.core.recovery;

import dev.retort.core.dialect.FirstWord;
import dev.retort.core.dialect.Instruction;
import dev.retort.core.dialect.Rendered;
import dev.retort.core.operation.ExecuteSql;
import java.util.List;
import java.util.Set;

/** How far the effect of an instruction reaches, from the least to the most. */
public enum Reach {
    /** Nothing but rows, which a transaction covers on every database. */
    ROWS,

    /** The schema; the history says how. */
    SCHEMA,

    /** Anything: only its author knows. */
    ANYTHING;

    private static final Set<String> WORDS_FOR_ROWS =
            Set.of("INSERT", "UPDATE", "DELETE", "REPLACE", "SELECT", "WITH", "VALUES");

    /** Returns how far the effect of an operation's instruction reaches. */
    public static Reach of(Instruction instruction, Rendered owner) {
        Finding finding = new Finding(owner);
        instruction.accept(finding);
        return finding.reach;
    }

    /** Keeps the farthest of what instructions reach. */
    private static final class Finding implements Instruction.Visitor {
        private final Rendered owner;
        private Reach reach = ROWS;

        Finding(Rendered owner) {
            this.owner = owner;
        }

        private void found(Reach other) {
            reach = reach.compareTo(other) >= 0 ? reach : other;
        }

        private void visit(List<Rendered> parts) {
            for (Rendered part : parts) {
                part.instructions().forEach(instruction -> found(Reach.of(instruction, part)));
            }
        }

        @Override
        public void execute(Instruction.Execute instruction) {
            if (!WORDS_FOR_ROWS.contains(FirstWord.of(instruction.sql()))) {
                found(owner.source().operation() instanceof ExecuteSql ? ANYTHING : SCHEMA);
            }
        }

        @Override
        public void prepared(Instruction.Prepared instruction) {
            found(SCHEMA);
        }

        @Override
        public void work(Instruction.Work instruction) {
            found(ANYTHING);
        }

        @Override
        public void procedure(Instruction.Procedure instruction) {
            found(SCHEMA);
        }

        @Override
        public void block(Instruction.Block instruction) {
            visit(instruction.parts());
        }

        @Override
        public void choice(Instruction.Choice instruction) {
            visit(instruction.then());
            visit(instruction.otherwise());
        }

        @Override
        public void demand(Instruction.Demand instruction) {
            found(ROWS);
        }

        @Override
        public void bulk(Instruction.Bulk instruction) {
            found(ROWS);
        }

        @Override
        public void session(Instruction.Session instruction) {
            found(ROWS);
        }

        @Override
        public void tolerated(Instruction.Tolerated instruction) {
            visit(instruction.parts());
        }
    }
}
