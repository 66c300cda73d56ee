package dev.retort.core.dialect;

import dev.retort.Condition;
import dev.retort.Jdbc;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** One thing to do with a connection; all of them are known before the first is carried out. */
public sealed interface Instruction {
    /** Asks {@code visitor} to do what the instruction means to it. */
    void accept(Visitor visitor);

    /** What somebody does with each kind of instruction. */
    interface Visitor {
        void execute(Execute instruction);

        void prepared(Prepared instruction);

        void work(Work instruction);

        void procedure(Procedure instruction);

        void block(Block instruction);

        void choice(Choice instruction);

        void demand(Demand instruction);

        void bulk(Bulk instruction);

        void session(Session instruction);

        void tolerated(Tolerated instruction);
    }

    /**
     * Sends one statement.
     *
     * @param outsideTransaction whether the database refuses it inside a transaction
     */
    record Execute(String sql, boolean outsideTransaction) implements Instruction {
        public Execute(String sql) {
            this(sql, false);
        }

        /** Sends a statement that the database refuses inside a transaction. */
        public static Execute outsideTransaction(String sql) {
            return new Execute(sql, true);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.execute(this);
        }
    }

    /**
     * Has the server put one statement together and carry it out; those before and after it change the session alone.
     *
     * @param statements what puts it together, carries it out and forgets it
     */
    record Prepared(List<String> statements) implements Instruction {
        public Prepared {
            statements = List.copyOf(statements);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.prepared(this);
        }
    }

    /** Does the author's own work. */
    record Work(String description, Jdbc.Work work) implements Instruction {
        @Override
        public void accept(Visitor visitor) {
            visitor.work(this);
        }
    }

    /**
     * Does something that a dialect has to look at the live database for.
     *
     * @param script what it comes to when the database is as the replayed history says: statements, and demands that it is so
     */
    record Procedure(String description, List<Instruction> script, Jdbc.Work work) implements Instruction {
        public Procedure {
            script = List.copyOf(script);
        }

        /** Returns the statements of the script. */
        public List<String> statements() {
            return script.stream()
                    .filter(Execute.class::isInstance)
                    .map(instruction -> ((Execute) instruction).sql())
                    .toList();
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.procedure(this);
        }
    }

    /** Does several things, each for an operation of its own. */
    record Block(List<Rendered> parts) implements Instruction {
        public Block {
            parts = List.copyOf(parts);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.block(this);
        }
    }

    /** Asks the live database, and does one thing or another. */
    record Choice(Condition condition, List<Rendered> then, List<Rendered> otherwise) implements Instruction {
        public Choice {
            then = List.copyOf(then);
            otherwise = List.copyOf(otherwise);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.choice(this);
        }
    }

    /** Asks the live database, and stops the revision unless the answer is yes. */
    record Demand(Condition condition, String message) implements Instruction {
        @Override
        public void accept(Visitor visitor) {
            visitor.demand(this);
        }
    }

    /**
     * Changes many rows, which are read while that is done.
     *
     * @param script hands over the statements that do the same, one after the other, without all of them in memory
     */
    record Bulk(String description, Script script, Jdbc.Work work) implements Instruction {
        @Override
        public void accept(Visitor visitor) {
            visitor.bulk(this);
        }
    }

    /** Statements that are made one after the other. */
    @FunctionalInterface
    interface Script {
        /**
         * Hands over each statement.
         *
         * @throws IOException if what they are made of cannot be read
         */
        void writeTo(Consumer<String> statements) throws IOException;
    }

    /**
     * Changes how the session behaves until the end of the revision.
     *
     * @param statements remember how it behaved, and change it; none of them returns rows that matter
     * @param restoring makes it behave as before, at the end of the revision, however that ends
     */
    record Session(List<String> statements, String restoring) implements Instruction {
        public Session {
            statements = List.copyOf(statements);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.session(this);
        }
    }

    /** Does several things, all of them or, if the database refuses one, none; and goes on either way. */
    record Tolerated(String reason, List<Rendered> parts) implements Instruction {
        public Tolerated {
            parts = List.copyOf(parts);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.tolerated(this);
        }
    }
}
