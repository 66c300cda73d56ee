package dev.retort.core.dialect;

import dev.retort.core.operation.CreateObject;
import dev.retort.core.operation.DropObject;
import dev.retort.core.operation.RenameObject;
import dev.retort.core.schema.SchemaObject;
import dev.retort.core.schema.SchemaState;
import dev.retort.schema.Dialect;
import java.util.ArrayList;
import java.util.List;

/** The statements for everything that is no table, for dialects to build on. */
public abstract class ObjectStatements {
    protected final Dialect dialect;
    protected final Identifiers identifiers;

    protected ObjectStatements(Dialect dialect, Identifiers identifiers) {
        this.dialect = dialect;
        this.identifiers = identifiers;
    }

    /** Refuses kinds of objects that the database does not have. */
    protected abstract void refuseUnknown(SchemaObject.Kind kind);

    /** Returns what gives the statements that create an object. */
    protected abstract SchemaObject.Visitor<List<String>> creation(boolean ifNotExists);

    /** Returns the statements that drop an object. */
    protected List<String> drop(SchemaObject.Key key, boolean ifExists) {
        return List.of("DROP " + key.kind().inSql() + " " + (ifExists ? "IF EXISTS " : "") + spell(key));
    }

    /** Returns the statements that give the object another name: without words of its own, it is made anew. */
    protected List<String> rename(SchemaObject object, String to) {
        List<String> statements = new ArrayList<>(drop(object.key(), false));
        statements.addAll(object.named(to).accept(creation(false)));
        return statements;
    }

    /** Returns the name as it stands in statements. */
    protected String spell(SchemaObject.Key key) {
        return identifiers.spell(key.name());
    }

    final List<Instruction> create(CreateObject operation) {
        refuseUnknown(operation.object().kind());
        return execute(operation.object().accept(creation(operation.ifNotExists())));
    }

    final List<Instruction> drop(DropObject operation) {
        refuseUnknown(operation.key().kind());
        return execute(drop(operation.key(), operation.ifExists()));
    }

    final List<Instruction> rename(RenameObject operation, SchemaState before) {
        refuseUnknown(operation.key().kind());
        return execute(rename(operation.key(), operation.to(), before));
    }

    /** Returns the statements for something that the replayed schema may know by its uses alone. */
    protected List<String> rename(SchemaObject.Key key, String to, SchemaState before) {
        return rename(before.object(key), to);
    }

    private static List<Instruction> execute(List<String> statements) {
        return statements.stream().<Instruction>map(Instruction.Execute::new).toList();
    }
}
