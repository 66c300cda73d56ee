package dev.retort.core.schema;

import dev.retort.schema.Domain;

/** A type with rules of its own. */
public record DomainState(Domain domain) implements SchemaObject {
    @Override
    public Key key() {
        return Key.of(Kind.DOMAIN, domain.name());
    }

    @Override
    public DomainState named(String otherName) {
        return new DomainState(domain.named(otherName));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.domain(this);
    }
}
