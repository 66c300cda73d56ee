package dev.retort.core.dialect.mysql;

import dev.retort.core.dialect.Instruction;
import dev.retort.core.operation.DropConstraint;
import dev.retort.core.schema.TableState;
import dev.retort.schema.PrimaryKey;
import java.util.List;

/** Drops a constraint of any kind, if the live table has one of that name. */
record TolerantConstraintDrop(TableState table, DropConstraint operation, TableChange.Words words) {
    List<Instruction> instructions() {
        String statement = "ALTER TABLE " + words.identifiers().spellTable(table.name()) + " DROP CONSTRAINT "
                + words.identifiers().spell(liveName());
        return List.of(AlterTable.executePrepared("IFNULL((SELECT " + MysqlLiterals.quoted(statement) + " FROM ("
                + words.catalogue().constraint(table.name(), liveName()) + ") AS found), 'DO 0')"));
    }

    private String liveName() {
        boolean isPrimaryKey = operation
                .constraint()
                .find(table)
                .filter(PrimaryKey.class::isInstance)
                .isPresent();
        return isPrimaryKey ? "PRIMARY" : operation.constraint().toString();
    }
}
