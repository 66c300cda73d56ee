package dev.retort.core.dialect.postgresql;

import dev.retort.core.dialect.Identifiers;
import dev.retort.core.dialect.Literals;
import dev.retort.schema.Column;
import dev.retort.schema.Identity;
import dev.retort.schema.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * From one way of numbering a column to another. The numbers go on behind the highest that the column holds, since others
 * were taken already.
 */
final class NumberingChange {
    private final String table;
    private final Column old;
    private final Identity way;
    private final Numbers numbers;
    private final Identifiers identifiers;
    private final List<String> statements = new ArrayList<>();

    NumberingChange(String table, Column old, Identity way, Numbers numbers, Identifiers identifiers) {
        this.table = table;
        this.old = old;
        this.way = way;
        this.numbers = numbers;
        this.identifiers = identifiers;
    }

    /** Returns what stands behind {@code GENERATED}. */
    static String identity(Numbers numbers) {
        List<String> options = new ArrayList<>();
        numbers.start().ifPresent(start -> options.add("START WITH " + start));
        numbers.increment().ifPresent(increment -> options.add("INCREMENT BY " + increment));
        return (numbers.isAlways() ? "ALWAYS" : "BY DEFAULT") + " AS IDENTITY"
                + (options.isEmpty() ? "" : " (" + String.join(" ", options) + ")");
    }

    List<String> statements() {
        boolean staysIdentity = isIdentity(old.numbering()) && isIdentity(way);
        if (staysIdentity) {
            changeNumbers();
        } else {
            leave();
            enter();
        }
        return statements;
    }

    private static boolean isIdentity(Identity way) {
        return way == Identity.STANDARD || way == Identity.NEVER_REUSED;
    }

    private void changeNumbers() {
        List<String> actions = new ArrayList<>();
        if (old.numbers().isAlways() != numbers.isAlways()) {
            actions.add("SET GENERATED " + (numbers.isAlways() ? "ALWAYS" : "BY DEFAULT"));
        }
        if (!old.numbers().increment().equals(numbers.increment())) {
            actions.add("SET INCREMENT BY " + orOne(numbers.increment()));
        }
        boolean otherStart = !old.numbers().start().equals(numbers.start());
        if (otherStart) {
            actions.add("SET START WITH " + orOne(numbers.start()) + " RESTART");
        }
        if (!actions.isEmpty()) {
            alter(String.join(" ", actions));
        }
        if (otherStart) {
            goOnBehindTheHighest();
        }
    }

    private static long orOne(OptionalLong number) {
        return number.orElse(1);
    }

    private void leave() {
        if (isIdentity(old.numbering())) {
            alter("DROP IDENTITY");
        } else if (old.numbering() == Identity.SERIAL) {
            alter("DROP DEFAULT");
            statements.add(DoBlock.of("""
                BEGIN
                  EXECUTE format('DROP SEQUENCE %%s', pg_get_serial_sequence(%s));
                END
                """.formatted(sequenceOf())));
        } else if (old.defaultValue().isPresent()) {
            alter("DROP DEFAULT");
        }
    }

    private void enter() {
        if (way == Identity.NONE) {
            return;
        }
        if (old.isNullable()) {
            alter("SET NOT NULL");
        }
        if (way == Identity.SERIAL) {
            String sequence = identifiers.spellTable(table + "_" + old.name() + "_seq");
            statements.add("CREATE SEQUENCE " + sequence + " AS " + SerialTypes.numberOf(old.type()) + " OWNED BY "
                    + identifiers.spellTable(table) + "." + identifiers.spell(old.name()));
            alter("SET DEFAULT nextval(" + Literals.quoted(sequence) + ")");
        } else {
            alter("ADD GENERATED " + identity(numbers));
        }
        goOnBehindTheHighest();
    }

    /** Does nothing while the column holds no number that is still to come. */
    private void goOnBehindTheHighest() {
        String column = identifiers.spell(old.name());
        statements.add("SELECT setval(pg_get_serial_sequence(" + sequenceOf() + "), max(" + column + ")) FROM "
                + identifiers.spellTable(table) + " HAVING max(" + column + ") >= " + orOne(numbers.start()));
    }

    private String sequenceOf() {
        return Literals.quoted(identifiers.spellTable(table)) + ", " + Literals.quoted(old.name());
    }

    private void alter(String action) {
        statements.add("ALTER TABLE " + identifiers.spellTable(table) + " ALTER COLUMN " + identifiers.spell(old.name())
                + " " + action);
    }
}
