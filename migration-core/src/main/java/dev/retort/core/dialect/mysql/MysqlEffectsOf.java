package dev.retort.core.dialect.mysql;

import static dev.retort.core.dialect.mysql.TableAlteration.ADD_CHECK;
import static dev.retort.core.dialect.mysql.TableAlteration.ADD_COLUMN;
import static dev.retort.core.dialect.mysql.TableAlteration.ADD_COLUMN_WITH_EXPRESSION;
import static dev.retort.core.dialect.mysql.TableAlteration.ADD_FIRST_FULL_TEXT_INDEX;
import static dev.retort.core.dialect.mysql.TableAlteration.ADD_FOREIGN_KEY;
import static dev.retort.core.dialect.mysql.TableAlteration.ADD_FULL_TEXT_INDEX;
import static dev.retort.core.dialect.mysql.TableAlteration.ADD_INDEX;
import static dev.retort.core.dialect.mysql.TableAlteration.ADD_NUMBERED_COLUMN;
import static dev.retort.core.dialect.mysql.TableAlteration.ADD_PRIMARY_KEY;
import static dev.retort.core.dialect.mysql.TableAlteration.ADD_STORED_COLUMN;
import static dev.retort.core.dialect.mysql.TableAlteration.APPEND_ENUM_VALUE;
import static dev.retort.core.dialect.mysql.TableAlteration.CHANGE_TYPE;
import static dev.retort.core.dialect.mysql.TableAlteration.COMMENT_ON_TABLE;
import static dev.retort.core.dialect.mysql.TableAlteration.DROP_CHECK;
import static dev.retort.core.dialect.mysql.TableAlteration.DROP_COLUMN;
import static dev.retort.core.dialect.mysql.TableAlteration.DROP_COLUMN_WITH_INDEXES;
import static dev.retort.core.dialect.mysql.TableAlteration.DROP_FOREIGN_KEY;
import static dev.retort.core.dialect.mysql.TableAlteration.DROP_INDEX;
import static dev.retort.core.dialect.mysql.TableAlteration.DROP_PRIMARY_KEY;
import static dev.retort.core.dialect.mysql.TableAlteration.RENAME;

import dev.retort.core.effect.Blocked;
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
import dev.retort.core.schema.SchemaState;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.Dialect;
import dev.retort.schema.Exclusion;
import dev.retort.schema.Expression;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identity;
import dev.retort.schema.IndexMethod;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Unique;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the operations lock on MySQL and MariaDB, given the schema before them. Its tests ask a server for each case.
 *
 * <p>Objects that are no tables have locks of their own for a moment, which is not told.
 */
final class MysqlEffectsOf extends CommonEffects {
    private final Dialect dialect;

    MysqlEffectsOf(SchemaState before) {
        super(before);
        this.dialect = before.dialect();
    }

    /** One statement makes several changes by the algorithm that all of them have. */
    private Effects one(String table, TableAlteration... alterations) {
        Algorithm algorithm = Arrays.stream(alterations)
                .map(alteration -> alteration.on(dialect))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return Effects.of(algorithm.on(table));
    }

    /** Some tables have more in them than columns can be added to and dropped from in an instant. */
    private Effects instantly(String table, TableAlteration... alterations) {
        Effects effects = one(table, alterations);
        return hasFullText(table) ? effects.but("a table with a full-text index may have to be copied") : effects;
    }

    private boolean hasFullText(String table) {
        return before.table(table).indexes().stream()
                .anyMatch(index -> index.method().equals(IndexMethod.FULL_TEXT));
    }

    private static TableAlteration dropping(Constraint constraint) {
        return constraint.accept(new Constraint.Visitor<>() {
            @Override
            public TableAlteration primaryKey(PrimaryKey key) {
                return DROP_PRIMARY_KEY;
            }

            @Override
            public TableAlteration foreignKey(ForeignKey key) {
                return DROP_FOREIGN_KEY;
            }

            @Override
            public TableAlteration unique(Unique unique) {
                return DROP_INDEX;
            }

            @Override
            public TableAlteration check(Check check) {
                return DROP_CHECK;
            }

            @Override
            public TableAlteration exclusion(Exclusion exclusion) {
                return DROP_INDEX;
            }
        });
    }

    /** What has no words for it is dropped and added again. */
    private static TableAlteration renaming(Constraint constraint) {
        if (constraint instanceof ForeignKey) {
            return ADD_FOREIGN_KEY;
        }
        return constraint instanceof Check ? ADD_CHECK : TableAlteration.RENAME_INDEX;
    }

    @Override
    protected Effects rows(String table) {
        return Effects.of(new Effect(table, "metadata lock", Blocked.CHANGES, RowWork.CHANGED));
    }

    @Override
    public Effects createTable(CreateTable operation) {
        return Effects.NONE;
    }

    @Override
    public Effects dropTable(DropTable operation) {
        return Effects.of(new Effect(operation.table(), "metadata lock", Blocked.EVERYTHING, RowWork.NONE));
    }

    @Override
    public Effects renameTable(RenameTable operation) {
        return one(operation.from(), RENAME);
    }

    @Override
    public Effects commentOnTable(CommentOnTable operation) {
        return one(operation.table(), COMMENT_ON_TABLE);
    }

    @Override
    public Effects createPartition(CreatePartition operation) {
        return Effects.NONE;
    }

    @Override
    public Effects attachPartition(AttachPartition operation) {
        return Effects.NONE;
    }

    @Override
    public Effects detachPartition(DetachPartition operation) {
        return Effects.NONE;
    }

    @Override
    public Effects addColumn(AddColumn operation) {
        Column column = operation.column();
        if (column.numbering() != Identity.NONE) {
            return one(operation.table(), ADD_NUMBERED_COLUMN);
        }
        if (column.generated().filter(Column.Generated::stored).isPresent()) {
            return one(operation.table(), ADD_STORED_COLUMN);
        }
        boolean worksOutAValue = column.defaultValue()
                .filter(Expression.class::isInstance)
                .map(Expression.class::cast)
                .filter(expression -> !expression.isCurrentTimestamp())
                .isPresent();
        Effects effects = instantly(operation.table(), worksOutAValue ? ADD_COLUMN_WITH_EXPRESSION : ADD_COLUMN);
        return worksOutAValue && dialect == Dialect.MARIADB
                ? effects.but("if its default is the same for all rows, the table is not copied")
                : effects;
    }

    @Override
    public Effects dropColumn(DropColumn operation) {
        TableState table = before.table(operation.table());
        if (operation.ifExists() && !table.hasColumn(operation.column())) {
            return instantly(operation.table(), DROP_COLUMN);
        }
        TableState after = table.withoutColumn(operation.column());
        List<TableAlteration> alterations = new ArrayList<>();
        table.constraints().stream()
                .filter(constraint -> !after.constraints().contains(constraint))
                .forEach(constraint -> alterations.add(dropping(constraint)));
        boolean dropsIndexes = !alterations.isEmpty() || !table.indexes().equals(after.indexes());
        alterations.add(dropsIndexes ? DROP_COLUMN_WITH_INDEXES : DROP_COLUMN);
        return instantly(operation.table(), alterations.toArray(TableAlteration[]::new));
    }

    @Override
    public Effects renameColumn(RenameColumn operation) {
        boolean expressionsFollow = dialect == Dialect.MARIADB
                || new ExpressionsOfColumn(before.table(operation.table()), operation.from()).areNone();
        return one(operation.table(), expressionsFollow ? RENAME : ADD_CHECK);
    }

    @Override
    public Effects alterColumn(AlterColumn operation) {
        AlteredColumn altered =
                new AlteredColumn(before.table(operation.table()).column(operation.column()));
        Effects effects = one(
                operation.table(),
                operation.changes().stream()
                        .map(change -> change.accept(altered))
                        .toArray(TableAlteration[]::new));
        return altered.unknown(operation.changes()).map(effects::but).orElse(effects);
    }

    @Override
    public Effects addConstraint(AddConstraint operation) {
        return one(operation.table(), operation.constraint().accept(new Constraint.Visitor<TableAlteration>() {
            @Override
            public TableAlteration primaryKey(PrimaryKey key) {
                return ADD_PRIMARY_KEY;
            }

            @Override
            public TableAlteration foreignKey(ForeignKey key) {
                return ADD_FOREIGN_KEY;
            }

            @Override
            public TableAlteration unique(Unique unique) {
                return ADD_INDEX;
            }

            @Override
            public TableAlteration check(Check check) {
                return ADD_CHECK;
            }

            @Override
            public TableAlteration exclusion(Exclusion exclusion) {
                return ADD_INDEX;
            }
        }));
    }

    @Override
    public Effects dropConstraint(DropConstraint operation) {
        return operation
                .constraint()
                .find(before.table(operation.table()))
                .map(constraint -> one(operation.table(), dropping(constraint)))
                .orElse(Effects.NONE);
    }

    @Override
    public Effects validateConstraint(ValidateConstraint operation) {
        return Effects.NONE;
    }

    @Override
    public Effects renameConstraint(RenameConstraint operation) {
        return before.table(operation.table())
                .findConstraint(operation.from())
                .map(constraint -> one(operation.table(), renaming(constraint)))
                .orElse(Effects.NONE);
    }

    @Override
    public Effects createIndex(CreateIndex operation) {
        String table = operation.index().table();
        if (operation.index().method().equals(IndexMethod.SPATIAL)) {
            return Effects.unknown("what a spatial index locks was not measured");
        }
        if (!operation.index().method().equals(IndexMethod.FULL_TEXT)) {
            return one(table, ADD_INDEX);
        }
        return one(table, hasFullText(table) ? ADD_FULL_TEXT_INDEX : ADD_FIRST_FULL_TEXT_INDEX);
    }

    @Override
    public Effects dropIndex(DropIndex operation) {
        return one(operation.table(), DROP_INDEX);
    }

    @Override
    public Effects renameIndex(RenameIndex operation) {
        return one(operation.table(), TableAlteration.RENAME_INDEX);
    }

    @Override
    public Effects createObject(CreateObject operation) {
        return Effects.NONE;
    }

    @Override
    public Effects dropObject(DropObject operation) {
        return Effects.NONE;
    }

    @Override
    public Effects replaceObject(ReplaceObject operation) {
        return Effects.NONE;
    }

    @Override
    public Effects refreshView(RefreshView operation) {
        return Effects.NONE;
    }

    @Override
    public Effects renameObject(RenameObject operation) {
        return Effects.NONE;
    }

    @Override
    public Effects alterEnum(AlterEnum operation) {
        EnumUse use = new EnumUse(before, operation.type());
        List<String> tables = use.places().stream()
                .map(place -> place.table().name())
                .distinct()
                .toList();
        List<String> old = use.values();
        List<String> values = operation.change().appliedTo(operation.type(), old);
        boolean appends = values.size() >= old.size()
                && values.subList(0, old.size()).equals(old)
                && operation.change().replacements().isEmpty();
        Algorithm algorithm = (appends ? APPEND_ENUM_VALUE : CHANGE_TYPE).on(dialect);
        return new Effects(tables.stream().map(algorithm::on).toList(), Optional.empty());
    }

    @Override
    public Effects lockTable(LockTable operation) {
        return Effects.NONE;
    }
}
