package dev.retort.core.dialect.sqlite;

import dev.retort.core.dialect.sqlite.ColumnDefinition.Trait;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads a {@code CREATE TABLE} statement as SQLite keeps it; <a href="https://sqlite.org/lang_createtable.html">the grammar</a>. */
final class TableDefinitionParser {
    private static final List<String> BEHIND_TYPE = List.of(
            "CONSTRAINT",
            "PRIMARY",
            "NOT",
            "NULL",
            "UNIQUE",
            "CHECK",
            "DEFAULT",
            "COLLATE",
            "REFERENCES",
            "GENERATED",
            "AS",
            ",",
            ")");

    private final TokenReader reader;
    private final String sql;
    private final PrimaryKeys primaryKeys;
    private final List<ColumnDefinition> columns = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();

    TableDefinitionParser(String sql, PrimaryKeys primaryKeys) {
        this.sql = sql;
        this.primaryKeys = primaryKeys;
        this.reader = new TokenReader(sql);
    }

    TableDefinition parse() {
        if (!reader.accept("CREATE", "TABLE")) {
            throw new UnreadableDefinition(sql);
        }
        reader.accept("IF", "NOT", "EXISTS");
        reader.readName();
        if (!reader.accept("(")) {
            throw new UnreadableDefinition(sql);
        }
        do {
            if (isTableRuleNext()) {
                readTableRules();
            } else {
                readColumn();
            }
        } while (reader.accept(","));
        if (!reader.accept(")")) {
            throw new UnreadableDefinition(sql);
        }
        return new TableDefinition(columns, rules, Fragment.of(reader.readUpTo(List.of(";"))));
    }

    private boolean isTableRuleNext() {
        return reader.isNext("CONSTRAINT")
                || reader.isNext("PRIMARY", "KEY")
                || reader.isNext("UNIQUE")
                || reader.isNext("CHECK")
                || reader.isNext("FOREIGN", "KEY");
    }

    // Rules of the table

    /** Commas between them may be left out. */
    private void readTableRules() {
        while (isTableRuleNext()) {
            String name = readRuleName();
            if (reader.accept("PRIMARY", "KEY")) {
                rules.add(new Rule(name, keyOf("PRIMARY KEY", reader.read())));
            } else if (reader.accept("UNIQUE")) {
                rules.add(new Rule(name, keyOf("UNIQUE", reader.read())));
            } else if (reader.accept("CHECK")) {
                rules.add(new Rule(name, check()));
            } else if (reader.accept("FOREIGN", "KEY")) {
                rules.add(new Rule(name, foreignKeyOf(reader.read())));
            }
        }
    }

    private String readRuleName() {
        return reader.accept("CONSTRAINT") ? reader.readName() : "";
    }

    private Fragment keyOf(String kind, String keys) {
        return Fragment.of(kind + " " + keys + conflictClause());
    }

    private Fragment check() {
        return Fragment.of("CHECK (" + Fragment.ofExpression(reader.read()) + ")" + conflictClause());
    }

    private String conflictClause() {
        return reader.accept("ON", "CONFLICT") ? " ON CONFLICT " + reader.read() : "";
    }

    private Fragment foreignKeyOf(String keys) {
        if (!reader.accept("REFERENCES")) {
            throw new UnreadableDefinition(sql);
        }
        String target = reader.read();
        String targetKeys = " " + (reader.isNext("(") ? reader.read() : primaryKeys.of(target));
        return Fragment.of(
                "FOREIGN KEY " + keys + " REFERENCES " + target + targetKeys + ForeignKeyActions.read(reader));
    }

    // Columns

    private void readColumn() {
        String name = reader.readName();
        Map<Trait, Fragment> traits = new EnumMap<>(Trait.class);
        String type = reader.readUpTo(BEHIND_TYPE);
        if (!type.isEmpty()) {
            traits.put(Trait.TYPE, Fragment.of(type));
        }
        while (!reader.isNext(",") && !reader.isNext(")")) {
            readAboutColumn(name, traits);
        }
        columns.add(new ColumnDefinition(name, traits));
    }

    private void readAboutColumn(String column, Map<Trait, Fragment> traits) {
        String name = readRuleName();
        String keys = "(\"" + column.replace("\"", "\"\"") + "\")";
        if (reader.accept("PRIMARY", "KEY")) {
            rules.add(new Rule(name, primaryKeyOfColumn(keys)));
            if (reader.accept("AUTOINCREMENT")) {
                traits.put(Trait.NUMBERING, Fragment.of("AUTOINCREMENT"));
            }
        } else if (reader.accept("UNIQUE")) {
            rules.add(new Rule(name, keyOf("UNIQUE", keys)));
        } else if (reader.accept("CHECK")) {
            rules.add(new Rule(name, check()));
        } else if (reader.isNext("REFERENCES")) {
            rules.add(new Rule(name, foreignKeyOf(keys)));
        } else if (reader.accept("NOT", "NULL")) {
            traits.put(Trait.NULLABILITY, Fragment.of("NOT NULL" + conflictClause()));
        } else if (reader.accept("NULL")) {
            conflictClause();
        } else if (reader.accept("DEFAULT")) {
            String sign = reader.isNext("+") || reader.isNext("-") ? reader.read() : "";
            traits.put(Trait.DEFAULT, Fragment.ofExpression(sign + reader.read()));
        } else if (reader.accept("COLLATE")) {
            traits.put(Trait.COLLATION, Fragment.of(reader.read()));
        } else if (reader.accept("GENERATED", "ALWAYS", "AS") || reader.accept("AS")) {
            traits.put(Trait.GENERATED, generated());
        } else {
            throw new UnreadableDefinition(sql);
        }
    }

    private Fragment primaryKeyOfColumn(String keys) {
        String order = reader.accept("DESC") ? " DESC" : "";
        reader.accept("ASC");
        return keyOf("PRIMARY KEY", keys + order);
    }

    private Fragment generated() {
        String expression = "(" + Fragment.ofExpression(reader.read()) + ")";
        boolean stored = reader.accept("STORED");
        reader.accept("VIRTUAL");
        return Fragment.of(expression + (stored ? " STORED" : " VIRTUAL"));
    }
}
