package dev.retort.core.dialect.mysql;

import dev.retort.core.dialect.ConstraintClauses;
import dev.retort.core.dialect.Identifiers;
import dev.retort.core.dialect.IndexClauses;
import dev.retort.core.dialect.Instruction;
import dev.retort.core.schema.TableState;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.Dialect;
import dev.retort.schema.Exclusion;
import dev.retort.schema.Expression;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identity;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Unique;
import java.util.List;
import java.util.stream.Stream;

/** What leads from one state of a table to another, in one {@code ALTER TABLE}. */
final class TableChange {
    private final TableState before;
    private final TableState after;
    private final Words words;
    private final AlterTable statement;

    /**
     * How the parts of a statement are spelled.
     *
     * @param dropCheck the words that drop a check
     */
    record Words(
            Dialect dialect,
            Identifiers identifiers,
            ConstraintClauses constraints,
            MysqlCatalogue catalogue,
            IndexKeys indexKeys,
            String dropCheck) {
        String text(Expression expression) {
            return expression.textFor(dialect);
        }

        /** Returns the index as it stands behind {@code ADD}. */
        String indexClause(Index index) {
            return IndexClauses.kind(index) + "INDEX "
                    + identifiers.spell(index.name().orElseThrow()) + " (" + indexKeys.spell(index.keys()) + ")"
                    + IndexClauses.parser(index);
        }
    }

    TableChange(TableState before, TableState after, Words words) {
        this.before = before;
        this.after = after;
        this.words = words;
        this.statement = new AlterTable(words.identifiers().spellTable(before.name()));
    }

    boolean isEmpty() {
        return statement.isEmpty();
    }

    List<Instruction> instructions() {
        return statement.instructions();
    }

    TableChange with(String clause) {
        statement.with(clause);
        return this;
    }

    /** Makes the indexes that are required and would no longer be there. */
    TableChange addRequiredIndexes() {
        RequiredIndex.of(after).stream()
                .filter(index -> index.isServedIn(before, words.dialect()) && !index.isServedIn(after, words.dialect()))
                .forEach(this::add);
        return this;
    }

    /** Makes the index that a numbered column needs, or drops the one that was made for it. */
    TableChange numbered(Column old, Column changed) {
        RequiredIndex index = RequiredIndex.of(changed);
        boolean wasNumbered = old.numbering() != Identity.NONE;
        boolean isNumbered = changed.numbering() != Identity.NONE;
        if (isNumbered) {
            if (!wasNumbered && !index.isServedIn(before, words.dialect())) {
                add(index);
            }
            if (!old.numbers().equals(changed.numbers())) {
                NumberRules.start(changed).ifPresent(this::with);
            }
        } else if (wasNumbered && !index.isServedIn(before, words.dialect()) && !index.servesAnotherIn(after)) {
            dropMade(index);
        }
        return this;
    }

    private void dropMade(RequiredIndex index) {
        statement.withFoundIfAny(
                "DROP INDEX", words.catalogue().index(before.name(), index.madeName(), index.columns()));
    }

    TableChange add(RequiredIndex index) {
        return with("ADD INDEX " + spell(index.madeName()) + " ("
                + words.identifiers().spell(index.columns()) + ")");
    }

    /**
     * Drops the constraints and indexes that are no longer there.
     *
     * <p>Left to itself the database would cut an index of several columns short instead of dropping it with one of them.
     */
    TableChange dropWhatIsGone() {
        dropConstraints(before.constraints().stream()
                .filter(constraint -> !after.constraints().contains(constraint))
                .toList());
        return dropIndexes(before.indexes().stream()
                .filter(index -> !after.indexes().contains(index))
                .toList());
    }

    TableChange dropIndexes(List<Index> indexes) {
        indexes.forEach(index -> with("DROP INDEX " + spell(index.name().orElseThrow())));
        return this;
    }

    TableChange addIndexes(List<Index> indexes) {
        indexes.forEach(index -> with("ADD " + words.indexClause(index)));
        return this;
    }

    TableChange addConstraints(List<? extends Constraint> constraints) {
        constraints.forEach(constraint -> with("ADD " + words.constraints().clause(constraint)));
        return this;
    }

    /** Drops the constraints, each kind of which has words of its own, and the indexes that were made for them. */
    TableChange dropConstraints(List<? extends Constraint> constraints) {
        constraints.forEach(constraint -> constraint.accept(new Constraint.Visitor<TableChange>() {
            @Override
            public TableChange primaryKey(PrimaryKey key) {
                return with("DROP PRIMARY KEY");
            }

            @Override
            public TableChange foreignKey(ForeignKey key) {
                return drop("DROP FOREIGN KEY", key).dropMadeIndex(key);
            }

            @Override
            public TableChange unique(Unique unique) {
                return drop("DROP INDEX", unique);
            }

            @Override
            public TableChange exclusion(Exclusion exclusion) {
                throw new IllegalArgumentException("there are no exclusions here");
            }

            @Override
            public TableChange check(Check check) {
                return drop(words.dropCheck(), check);
            }
        }));
        return this;
    }

    private TableChange drop(String clause, Constraint constraint) {
        if (constraint.name().isPresent()) {
            return with(clause + " " + spell(constraint.name().orElseThrow()));
        }
        statement.withFound(
                clause,
                words.catalogue().constraintsLike(before.name(), constraint, knownNames()),
                "table " + before.name() + " has no " + constraint
                        + " whose name the database made up, or several that it could be; drop it by its name:"
                        + " dropConstraint(\"" + before.name() + "\", \"...\")");
        return this;
    }

    private List<String> knownNames() {
        return Stream.concat(
                        before.constraints().stream().map(Constraint::name),
                        before.indexes().stream().map(Index::name))
                .flatMap(name -> name.stream())
                .sorted()
                .toList();
    }

    /** The database keeps the index that it made for a foreign key. */
    private TableChange dropMadeIndex(ForeignKey key) {
        RequiredIndex index = RequiredIndex.of(key);
        boolean goesWithItsColumns = key.columns().stream().noneMatch(after::hasColumn);
        if (!goesWithItsColumns && !index.isServedIn(before, words.dialect()) && !index.servesAnotherIn(after)) {
            dropMade(index);
        }
        return this;
    }

    private String spell(String name) {
        return words.identifiers().spell(name);
    }
}
