package dev.retort.core.operation;

import dev.retort.Jdbc;
import dev.retort.core.schema.SchemaState;

/** Does work that needs a connection. */
public record RunJdbc(Jdbc work) implements Operation {

    @Override
    public SchemaState apply(SchemaState before) {
        return before;
    }

    @Override
    public Inverse inverse(SchemaState before) {
        if (work.reverse().isEmpty()) {
            return Inverse.impossible("it has no reverse; add .reversedBy(...) or override downgrade()");
        }
        Jdbc.Work reverse = work.reverse().orElseThrow();
        return reverse == Jdbc.NOTHING
                ? Inverse.nothing()
                : Inverse.lossless(new RunJdbc(Jdbc.work("undo " + work.description(), reverse)));
    }

    @Override
    public String describe() {
        return "run(" + work.description() + ")";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.runJdbc(this);
    }
}
