package dev.retort.core.dialect;

import dev.retort.core.operation.CreateObject;
import dev.retort.core.operation.DropObject;
import dev.retort.core.operation.RefreshView;
import dev.retort.core.operation.RenameObject;
import dev.retort.core.operation.ReplaceObject;
import dev.retort.core.schema.SchemaObject;
import dev.retort.core.schema.SchemaState;
import dev.retort.core.schema.TriggerState;
import dev.retort.schema.Dialect;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The statements for everything that is no table, for dialects to build on. */
public abstract class ObjectStatements {
    protected final Dialect dialect;
    protected final Identifiers identifiers;

    protected ObjectStatements(Dialect dialect, Identifiers identifiers) {
        this.dialect = dialect;
        this.identifiers = identifiers;
    }

    /** Returns the kinds of objects that the database has, or can do without. */
    protected abstract Set<SchemaObject.Kind> kinds();

    /** Returns what gives the statements that create an object. */
    protected abstract SchemaObject.Visitor<List<String>> creation(boolean ifNotExists);

    /** Returns the statements that drop an object. */
    protected List<String> drop(SchemaObject.Key key, boolean ifExists) {
        return List.of("DROP " + key.kind().inSql() + " " + (ifExists ? "IF EXISTS " : "") + spell(key));
    }

    /** Returns the statements that put an object in the place of what has its name: that is dropped, with its triggers. */
    protected List<String> replace(SchemaObject object, Optional<SchemaObject> previous, SchemaState before) {
        List<String> statements = new ArrayList<>(drop(object.key(), previous.isEmpty()));
        statements.addAll(create(object));
        before.triggersOf(object.name()).forEach(trigger -> statements.addAll(create(trigger)));
        return statements;
    }

    /** Returns the statements that give an object another name: it is made anew, with its triggers. */
    protected List<String> rename(SchemaObject.Key key, String to, SchemaState before) {
        SchemaObject object = before.object(key);
        List<String> statements = new ArrayList<>(drop(key, false));
        statements.addAll(create(object.named(to)));
        for (TriggerState trigger : before.triggersOf(key.name())) {
            statements.addAll(create(trigger.onTable(to)));
        }
        return statements;
    }

    /** Returns the statements that create an object that is known to be missing. */
    protected final List<String> create(SchemaObject object) {
        return object.accept(creation(false));
    }

    /** Returns the name as it stands in statements. */
    protected String spell(SchemaObject.Key key) {
        return identifiers.spell(key.name());
    }

    /** Returns what follows {@code CREATE} in the creation of a view. */
    protected final String definition(View view) {
        String columns = view.columns().isEmpty() ? "" : " (" + identifiers.spell(view.columns()) + ")";
        return "VIEW " + identifiers.spell(view.name()) + columns + " AS\n"
                + view.query().textFor(dialect);
    }

    final List<Instruction> create(CreateObject operation) {
        refuseUnknown(operation.object().kind());
        return execute(operation.object().accept(creation(operation.ifNotExists())));
    }

    final List<Instruction> drop(DropObject operation) {
        refuseUnknown(operation.key().kind());
        return execute(drop(operation.key(), operation.ifExists()));
    }

    final List<Instruction> replace(ReplaceObject operation, SchemaState before) {
        SchemaObject object = operation.object();
        refuseUnknown(object.kind());
        return execute(replace(object, before.find(object.key()), before));
    }

    final List<Instruction> rename(RenameObject operation, SchemaState before) {
        refuseUnknown(operation.key().kind());
        return execute(rename(operation.key(), operation.to(), before));
    }

    final List<Instruction> refresh(RefreshView operation) {
        refuseUnknown(SchemaObject.Kind.MATERIALIZED_VIEW);
        return execute(List.of("REFRESH MATERIALIZED VIEW " + identifiers.spell(operation.view())));
    }

    private void refuseUnknown(SchemaObject.Kind kind) {
        if (!kinds().contains(kind)) {
            throw new Unsupported(dialect.productName() + " has no " + kind + "s; " + MissingObjects.wayOut(kind));
        }
    }

    private static List<Instruction> execute(List<String> statements) {
        return statements.stream().<Instruction>map(Instruction.Execute::new).toList();
    }
}
