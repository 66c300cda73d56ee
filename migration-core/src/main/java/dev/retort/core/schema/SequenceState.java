package dev.retort.core.schema;

import dev.retort.schema.Sequence;

/** A source of numbers. */
public record SequenceState(Sequence sequence) implements SchemaObject {
    @Override
    public Key key() {
        return Key.of(Kind.SEQUENCE, sequence.name());
    }

    @Override
    public SequenceState named(String otherName) {
        return new SequenceState(sequence.named(otherName));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.sequence(this);
    }
}
