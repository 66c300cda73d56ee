package dev.retort.core.dialect.postgresql;

import static dev.retort.core.dialect.postgresql.TableLock.ACCESS_EXCLUSIVE;
import static dev.retort.core.dialect.postgresql.TableLock.ROW_EXCLUSIVE;
import static dev.retort.core.dialect.postgresql.TableLock.ROW_SHARE;
import static dev.retort.core.dialect.postgresql.TableLock.SHARE;
import static dev.retort.core.dialect.postgresql.TableLock.SHARE_ROW_EXCLUSIVE;
import static dev.retort.core.dialect.postgresql.TableLock.SHARE_UPDATE_EXCLUSIVE;

import dev.retort.core.effect.CommonEffects;
import dev.retort.core.effect.Effect;
import dev.retort.core.effect.Effects;
import dev.retort.core.effect.RowWork;
import dev.retort.core.operation.AddColumn;
import dev.retort.core.operation.AddConstraint;
import dev.retort.core.operation.AlterColumn;
import dev.retort.core.operation.AlterEnum;
import dev.retort.core.operation.AttachPartition;
import dev.retort.core.operation.CommentOnTable;
import dev.retort.core.operation.CreateIndex;
import dev.retort.core.operation.CreateObject;
import dev.retort.core.operation.CreatePartition;
import dev.retort.core.operation.CreateTable;
import dev.retort.core.operation.DetachPartition;
import dev.retort.core.operation.DropColumn;
import dev.retort.core.operation.DropConstraint;
import dev.retort.core.operation.DropIndex;
import dev.retort.core.operation.DropObject;
import dev.retort.core.operation.DropTable;
import dev.retort.core.operation.EnumChange;
import dev.retort.core.operation.LockTable;
import dev.retort.core.operation.RefreshView;
import dev.retort.core.operation.RenameColumn;
import dev.retort.core.operation.RenameConstraint;
import dev.retort.core.operation.RenameIndex;
import dev.retort.core.operation.RenameObject;
import dev.retort.core.operation.RenameTable;
import dev.retort.core.operation.ReplaceObject;
import dev.retort.core.operation.ValidateConstraint;
import dev.retort.core.schema.EnumUse;
import dev.retort.core.schema.SchemaObject;
import dev.retort.core.schema.SchemaState;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnChange;
import dev.retort.schema.Constraint;
import dev.retort.schema.Exclusion;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.TableOption;
import dev.retort.schema.Unique;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the operations lock on PostgreSQL, given the schema before them. Its tests measure each case on a server. */
final class PostgresqlEffectsOf extends CommonEffects {
    PostgresqlEffectsOf(SchemaState before) {
        super(before);
    }

    private static Effects one(String table, TableLock lock, RowWork rows) {
        return Effects.of(lock.on(table, rows));
    }

    private static Effects exclusively(String table, RowWork rows) {
        return one(table, ACCESS_EXCLUSIVE, rows);
    }

    private static Effect referenced(ForeignKey key, RowWork rows) {
        return SHARE_ROW_EXCLUSIVE.on(key.referencedTable(), rows);
    }

    /** A foreign key has triggers on both of its ends, which go with it. */
    private static Effects withReferenced(List<ForeignKey> keys, String table) {
        Effects effects = exclusively(table, RowWork.NONE);
        for (String other :
                keys.stream().map(ForeignKey::referencedTable).distinct().toList()) {
            effects = other.equals(table) ? effects : effects.and(ACCESS_EXCLUSIVE.on(other, RowWork.NONE));
        }
        return effects;
    }

    @Override
    protected Effects rows(String table) {
        return one(table, ROW_EXCLUSIVE, RowWork.CHANGED);
    }

    /** What is no table locks none, except for triggers, and for views, which are locked themselves. */
    private static Effects object(SchemaObject.Key key, TableLock lockOfTrigger) {
        return switch (key.kind()) {
            case TRIGGER -> one(key.table().orElseThrow(), lockOfTrigger, RowWork.NONE);
            case VIEW, MATERIALIZED_VIEW, DOMAIN ->
                Effects.unknown("what it locks of the tables that it uses is not known");
            case SCHEMA, EXTENSION, ENUM_TYPE, SEQUENCE, FUNCTION, PROCEDURE -> Effects.NONE;
        };
    }

    /** What a new constraint does. */
    private record AddedConstraint(String table) implements Constraint.Visitor<Effects> {
        @Override
        public Effects primaryKey(PrimaryKey key) {
            return exclusively(table, key.options().index().isPresent() ? RowWork.READ : RowWork.INDEXED);
        }

        @Override
        public Effects foreignKey(ForeignKey key) {
            RowWork rows = key.options().notValid() ? RowWork.NONE : RowWork.READ;
            Effects effects = one(table, SHARE_ROW_EXCLUSIVE, rows);
            return key.referencedTable().equals(table) ? effects : effects.and(referenced(key, rows));
        }

        @Override
        public Effects unique(Unique unique) {
            return exclusively(table, unique.options().index().isPresent() ? RowWork.NONE : RowWork.INDEXED);
        }

        @Override
        public Effects check(Check check) {
            return exclusively(table, check.options().notValid() ? RowWork.NONE : RowWork.READ);
        }

        @Override
        public Effects exclusion(Exclusion exclusion) {
            return exclusively(table, RowWork.INDEXED);
        }
    }

    @Override
    public Effects createTable(CreateTable operation) {
        boolean inherits = operation.table().optionsOn(before.dialect()).stream()
                .anyMatch(option -> option.kind() == TableOption.Kind.INHERITS);
        Effects effects = Effects.NONE;
        for (ForeignKey key : TableState.of(operation.table(), before.dialect()).foreignKeys()) {
            if (!key.referencedTable().equals(operation.table().name())) {
                effects = effects.and(referenced(key, RowWork.NONE));
            }
        }
        return inherits ? effects.but("what it locks of the tables that it inherits from is not known") : effects;
    }

    @Override
    public Effects dropTable(DropTable operation) {
        if (!before.hasTable(operation.table())) {
            return exclusively(operation.table(), RowWork.NONE);
        }
        return withReferenced(before.table(operation.table()).foreignKeys(), operation.table());
    }

    @Override
    public Effects renameTable(RenameTable operation) {
        return exclusively(operation.from(), RowWork.NONE);
    }

    @Override
    public Effects commentOnTable(CommentOnTable operation) {
        return one(operation.table(), SHARE_UPDATE_EXCLUSIVE, RowWork.NONE);
    }

    @Override
    public Effects createPartition(CreatePartition operation) {
        return exclusively(operation.partition().table(), RowWork.NONE);
    }

    @Override
    public Effects attachPartition(AttachPartition operation) {
        return one(operation.partition().table(), SHARE_UPDATE_EXCLUSIVE, RowWork.NONE)
                .and(ACCESS_EXCLUSIVE.on(operation.partition().name(), RowWork.READ));
    }

    @Override
    public Effects detachPartition(DetachPartition operation) {
        return exclusively(operation.table(), RowWork.NONE)
                .and(ACCESS_EXCLUSIVE.on(operation.partition(), RowWork.NONE));
    }

    @Override
    public Effects addColumn(AddColumn operation) {
        Column column = operation.column();
        Effects effects = exclusively(operation.table(), new AddedColumn(column).rows());
        return new AddedColumn(column).unknown().map(effects::but).orElse(effects);
    }

    @Override
    public Effects dropColumn(DropColumn operation) {
        List<ForeignKey> keys = before.table(operation.table()).foreignKeys().stream()
                .filter(key -> key.columns().contains(operation.column()))
                .toList();
        return withReferenced(keys, operation.table());
    }

    @Override
    public Effects renameColumn(RenameColumn operation) {
        return exclusively(operation.table(), RowWork.NONE);
    }

    @Override
    public Effects alterColumn(AlterColumn operation) {
        Column old = before.table(operation.table()).column(operation.column());
        boolean onlyTheComment = operation.changes().stream().allMatch(ColumnChange.ToComment.class::isInstance);
        if (onlyTheComment) {
            return one(operation.table(), SHARE_UPDATE_EXCLUSIVE, RowWork.NONE);
        }
        AlteredColumn altered = new AlteredColumn(old);
        RowWork rows = operation.changes().stream()
                .map(change -> change.accept(altered))
                .max(Comparator.naturalOrder())
                .orElse(RowWork.NONE);
        Effects effects = exclusively(operation.table(), rows);
        return altered.unknown(operation.changes()).map(effects::but).orElse(effects);
    }

    @Override
    public Effects addConstraint(AddConstraint operation) {
        return operation.constraint().accept(new AddedConstraint(operation.table()));
    }

    @Override
    public Effects dropConstraint(DropConstraint operation) {
        Optional<Constraint> dropped = operation.constraint().find(before.table(operation.table()));
        return dropped.filter(ForeignKey.class::isInstance)
                .map(ForeignKey.class::cast)
                .map(key -> withReferenced(List.of(key), operation.table()))
                .orElseGet(() -> exclusively(operation.table(), RowWork.NONE));
    }

    @Override
    public Effects validateConstraint(ValidateConstraint operation) {
        Effects effects = one(operation.table(), SHARE_UPDATE_EXCLUSIVE, RowWork.READ);
        return before.table(operation.table())
                .findConstraint(operation.constraint())
                .filter(ForeignKey.class::isInstance)
                .map(ForeignKey.class::cast)
                .map(key -> effects.and(ROW_SHARE.on(key.referencedTable(), RowWork.READ)))
                .orElse(effects);
    }

    @Override
    public Effects renameConstraint(RenameConstraint operation) {
        return exclusively(operation.table(), RowWork.NONE);
    }

    @Override
    public Effects createIndex(CreateIndex operation) {
        Index index = operation.index();
        return one(index.table(), index.isConcurrent() ? SHARE_UPDATE_EXCLUSIVE : SHARE, RowWork.INDEXED);
    }

    @Override
    public Effects dropIndex(DropIndex operation) {
        return operation.concurrently()
                ? one(operation.table(), SHARE_UPDATE_EXCLUSIVE, RowWork.NONE)
                : exclusively(operation.table(), RowWork.NONE);
    }

    /** The index alone is locked. */
    @Override
    public Effects renameIndex(RenameIndex operation) {
        return Effects.NONE;
    }

    @Override
    public Effects createObject(CreateObject operation) {
        return object(operation.object().key(), SHARE_ROW_EXCLUSIVE);
    }

    @Override
    public Effects dropObject(DropObject operation) {
        return object(operation.key(), ACCESS_EXCLUSIVE);
    }

    @Override
    public Effects replaceObject(ReplaceObject operation) {
        return object(operation.object().key(), ACCESS_EXCLUSIVE);
    }

    @Override
    public Effects refreshView(RefreshView operation) {
        return exclusively(operation.view(), RowWork.REWRITTEN);
    }

    @Override
    public Effects renameObject(RenameObject operation) {
        return object(operation.key(), ACCESS_EXCLUSIVE);
    }

    @Override
    public Effects alterEnum(AlterEnum operation) {
        if (!(operation.change() instanceof EnumChange.Replace)) {
            return Effects.NONE;
        }
        return new Effects(
                new EnumUse(before, operation.type())
                        .places().stream()
                                .map(place -> place.table().name())
                                .distinct()
                                .map(table -> ACCESS_EXCLUSIVE.on(table, RowWork.REWRITTEN))
                                .toList(),
                Optional.empty());
    }

    @Override
    public Effects lockTable(LockTable operation) {
        return switch (operation.mode()) {
            case AGAINST_WRITES -> one(operation.table(), SHARE_ROW_EXCLUSIVE, RowWork.NONE);
            case AGAINST_READS_AND_WRITES -> exclusively(operation.table(), RowWork.NONE);
        };
    }
}
