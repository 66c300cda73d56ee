package dev.retort.core.schema;

import dev.retort.schema.Dialect;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.List;

/** A query with a name. */
public record ViewState(View view) implements SchemaObject {
    @Override
    public Key key() {
        return Key.of(view.isMaterialized() ? Kind.MATERIALIZED_VIEW : Kind.VIEW, view.name());
    }

    @Override
    public ViewState named(String otherName) {
        return new ViewState(view.named(otherName));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.view(this);
    }

    @Override
    public SchemaState addedTo(SchemaState state) {
        state.refuseExisting(view.name());
        state.refuseExisting(Key.of(Kind.VIEW, view.name()));
        state.refuseExisting(Key.of(Kind.MATERIALIZED_VIEW, view.name()));
        return state.with(this);
    }

    /** The views that read this one, and those that read them, each behind those that it reads. */
    public List<ViewState> readersIn(SchemaState state) {
        List<ViewState> readers = new ArrayList<>();
        addReaders(state, readers);
        return readers;
    }

    private void addReaders(SchemaState state, List<ViewState> readers) {
        for (ViewState other : state.objects(ViewState.class)) {
            if (!other.name().equals(name()) && other.shows(name(), state.dialect())) {
                readers.remove(other);
                readers.add(other);
                other.addReaders(state, readers);
            }
        }
    }

    /** Tells whether the query, on that database, names the table or view. */
    public boolean shows(String table, Dialect dialect) {
        return SqlWords.contains(view.query().textFor(dialect), table);
    }
}
