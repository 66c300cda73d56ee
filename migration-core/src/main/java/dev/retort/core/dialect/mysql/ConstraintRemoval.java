package dev.retort.core.dialect.mysql;

import dev.retort.core.dialect.Identifiers;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Check;
import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The clauses that take constraints away from a table; each kind has words of its own. */
final class ConstraintRemoval {
    private final TableState before;
    private final TableState after;
    private final Identifiers identifiers;
    private final MysqlCatalogue catalogue;
    private final String dropCheck;

    /**
     * Makes the clauses for one {@code ALTER TABLE}.
     *
     * @param after the table when the statement is done
     * @param dropCheck the words that drop a check
     */
    ConstraintRemoval(
            TableState before, TableState after, Identifiers identifiers, MysqlCatalogue catalogue, String dropCheck) {
        this.before = before;
        this.after = after;
        this.identifiers = identifiers;
        this.catalogue = catalogue;
        this.dropCheck = dropCheck;
    }

    /** Adds what drops the constraint, and the index that the database made for it. */
    void addTo(AlterTable statement, Constraint constraint) {
        constraint.accept(new Constraint.Visitor<AlterTable>() {
            @Override
            public AlterTable primaryKey(PrimaryKey key) {
                return statement.with("DROP PRIMARY KEY");
            }

            @Override
            public AlterTable foreignKey(ForeignKey key) {
                return dropMadeIndex(drop("DROP FOREIGN KEY", key), key);
            }

            @Override
            public AlterTable unique(Unique unique) {
                return drop("DROP INDEX", unique);
            }

            @Override
            public AlterTable check(Check check) {
                return drop(dropCheck, check);
            }

            private AlterTable drop(String words, Constraint rule) {
                return rule.name()
                        .map(name -> statement.with(words + " " + identifiers.spell(name)))
                        .orElseGet(() -> statement.withFound(
                                words,
                                catalogue.constraintsLike(before.name(), rule, knownNames()),
                                notExactlyOne(rule)));
            }
        });
    }

    /** The database keeps the index that it made for a foreign key, which nothing else accounts for. */
    private AlterTable dropMadeIndex(AlterTable statement, ForeignKey key) {
        boolean goesWithItsColumns = key.columns().stream().noneMatch(after::hasColumn);
        if (goesWithItsColumns || ForeignKeyIndexes.serve(before, key) || ForeignKeyIndexes.isShared(after, key)) {
            return statement;
        }
        return statement.withFoundIfAny(
                "DROP INDEX", catalogue.index(before.name(), ForeignKeyIndexes.nameOfMadeIndex(key), key.columns()));
    }

    private String notExactlyOne(Constraint rule) {
        return "table " + before.name() + " must have exactly one " + rule
                + " whose name the database made, and has none or several of that kind; drop it by its name,"
                + " dropConstraint(\"" + before.name() + "\", \"...\")";
    }

    private List<String> knownNames() {
        Stream<String> constraints = before.constraints().stream().flatMap(each -> each.name().stream());
        Stream<String> indexes = before.indexes().stream().map(Index::name).flatMap(name -> name.stream());
        List<String> names = new ArrayList<>();
        Stream.concat(constraints, indexes).sorted().forEach(names::add);
        return names;
    }
}
