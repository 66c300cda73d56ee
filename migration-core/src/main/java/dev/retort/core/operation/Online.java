package dev.retort.core.operation;

import dev.retort.core.schema.SchemaState;
import java.util.List;
import java.util.Set;

/** Changes tables and indexes while others go on reading and writing. */
public record Online(List<RecordedOperation> then) implements Operation {
    private static final Set<Class<? extends Operation>> CHANGES = Set.of(
            AddColumn.class,
            AddConstraint.class,
            AlterColumn.class,
            CommentOnTable.class,
            CreateIndex.class,
            DropColumn.class,
            DropConstraint.class,
            DropIndex.class,
            RenameColumn.class,
            RenameConstraint.class,
            RenameIndex.class,
            RenameTable.class,
            ValidateConstraint.class);

    public Online {
        then = List.copyOf(then);
        if (then.isEmpty()) {
            throw new IllegalArgumentException("online(...) holds no operation");
        }
        for (RecordedOperation recorded : then) {
            if (!isChange(recorded)) {
                throw new IllegalArgumentException(recorded.operation().describe()
                        + " is no change to a table or an index that is there; call it outside of online(...)");
            }
        }
    }

    private static boolean isChange(RecordedOperation recorded) {
        return CHANGES.contains(recorded.operation().getClass());
    }

    @Override
    public SchemaState apply(SchemaState before) {
        return Replay.of(then, before);
    }

    /** The way back keeps nobody out either. */
    @Override
    public Inverse inverse(SchemaState before) {
        List<RecordedOperation> back = InverseOperations.of(then, before);
        if (back.isEmpty()) {
            return Inverse.nothing();
        }
        return back.stream().allMatch(Online::isChange)
                ? Inverse.of(WayBack.lossOf(then, before), new Online(back))
                : Inverse.impossible("its way back is more than a change to tables and indexes; override downgrade()");
    }

    @Override
    public String describe() {
        return "online("
                + String.join(
                        ", ",
                        then.stream()
                                .map(recorded -> recorded.operation().describe())
                                .toList()) + ")";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.online(this);
    }
}
