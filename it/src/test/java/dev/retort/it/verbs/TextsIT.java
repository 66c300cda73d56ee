package dev.retort.it.verbs;

import static dev.retort.it.verbs.VerbOnDatabase.given;
import static dev.retort.it.verbs.VerbOnDatabase.onEmpty;
import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.enumeration;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Row.row;
import static dev.retort.schema.Table.table;

import dev.retort.Sql;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnEachDatabase;
import dev.retort.it.databases.TestDatabase;
import dev.retort.schema.ColumnChange;
import dev.retort.schema.Row;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Texts come out as they went in, whatever is in them. */
class TextsIT {
    /** PostgreSQL keeps only the first 63 bytes of a value of an enumeration, so they are short. */
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "it's",
            "''",
            "\"double\"",
            "back\\slash",
            "ends in \\",
            "\\'",
            "\\n is no line",
            "a\nb\r\nc\ttab",
            "ünïcödé 漢字",
            "smile \uD83D\uDE00",
            "100% _like_",
            "? ?? ?1 :name $1 ${x} {fn now()} {d 'x'}",
            "a; DROP TABLE t; -- no comment /* neither */ # nor this",
            "$$ dollar $tag$",
            "null",
            "`tick`",
            "zero-width \u200B and nbsp \u00A0");

    @OnEachDatabase
    void inRows(TestDatabase database) throws SQLException {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < TEXTS.size(); i++) {
            rows.add(row("id", i).with("short", TEXTS.get(i)).with("any", TEXTS.get(i)));
        }
        given(
                        database,
                        op -> op.createTable(
                                "t",
                                column("id", INTEGER),
                                column("short", varchar(200)),
                                column("any", TEXT),
                                primaryKey("id")))
                .changing("t")
                .upgrade(op -> op.insert("t", rows.toArray(Row[]::new)))
                .finds("SELECT short FROM t ORDER BY id", TEXTS.toArray(String[]::new))
                .finds(
                        "SELECT any FROM t ORDER BY id".replace("any", Quotes.around("any", database.kind())),
                        TEXTS.toArray(String[]::new))
                .goesBackAndForth();
    }

    @OnEachDatabase
    void inKeysByWhichRowsAreDeletedAgain(TestDatabase database) throws SQLException {
        List<Row> rows = TEXTS.stream()
                .filter(text -> !text.isBlank())
                .map(text -> row("id", text))
                .toList();
        given(database, op -> {
                    op.createTable("t", column("id", varchar(200)), primaryKey("id"));
                    op.insert("t", row("id", "stays"));
                })
                .changing("t")
                .upgrade(op -> op.insert("t", rows.toArray(Row[]::new)))
                .finds("SELECT count(*) FROM t", String.valueOf(rows.size() + 1))
                .goesBackAndForth();
    }

    @OnEachDatabase
    void inDefaults(TestDatabase database) throws SQLException {
        VerbOnDatabase verb = given(database, op -> {
                    op.createTable("t", column("id", INTEGER), primaryKey("id"));
                    op.insert("t", row("id", 1));
                })
                .upgrade(op -> {
                    for (int i = 0; i < TEXTS.size(); i++) {
                        op.addColumn(
                                "t",
                                column("added_" + i, varchar(200)).notNull().defaultsTo(TEXTS.get(i)));
                        op.addColumn(
                                "t",
                                column("altered_" + i, varchar(200)).notNull().defaultsTo("x"));
                        op.alterColumn("t", "altered_" + i, ColumnChange.toDefault(TEXTS.get(i)));
                        op.addColumn("t", column("any_" + i, TEXT).notNull().defaultsTo(TEXTS.get(i)));
                    }
                });
        for (int i = 0; i < TEXTS.size(); i++) {
            verb.adds(
                    Thing.column("t", "added_" + i), Thing.column("t", "altered_" + i), Thing.column("t", "any_" + i));
            verb.finds("SELECT added_" + i + " FROM t", TEXTS.get(i));
            verb.findsAfter(
                    "INSERT INTO t (id) VALUES (2)",
                    "SELECT added_" + i + ", altered_" + i + ", any_" + i + " FROM t WHERE id = 2",
                    TEXTS.get(i) + " | " + TEXTS.get(i) + " | " + TEXTS.get(i));
        }
        verb.goesBackAndForth();
    }

    @OnEachDatabase
    void inComments(TestDatabase database) throws SQLException {
        List<String> texts = textsOfComments(database);
        VerbOnDatabase verb = onEmpty(database).upgrade(op -> {
            for (int i = 0; i < texts.size(); i++) {
                op.createTable(table("t" + i, column("id", INTEGER).comment(texts.get(i)), column("altered", INTEGER))
                        .comment(texts.get(i)));
                op.alterColumn("t" + i, "altered", ColumnChange.toComment(texts.get(i)));
                op.commentOnTable("t" + i, "x");
                op.commentOnTable("t" + i, texts.get(i));
            }
        });
        for (int i = 0; i < texts.size(); i++) {
            String comment = database.kind() == DatabaseKind.SQLITE ? "" : texts.get(i);
            verb.adds(Thing.table("t" + i, "id", "altered"));
            verb.finds(commentsOf("t" + i, database), comment + " | " + comment + " | " + comment);
        }
        verb.goesBackAndForth();
    }

    /** MySQL and MariaDB keep comments as utf8mb3, so an emoji is refused there; SQLite keeps none. */
    private static List<String> textsOfComments(TestDatabase database) {
        return TEXTS.stream()
                .filter(text -> !database.kind().isMysqlOrMariadb()
                        || text.codePoints().noneMatch(Character::isSupplementaryCodePoint))
                .toList();
    }

    private static String commentsOf(String table, TestDatabase database) {
        return switch (database.kind()) {
            case POSTGRESQL ->
                ("SELECT coalesce(obj_description('%1$s'::regclass), ''),"
                                + " coalesce(col_description('%1$s'::regclass, 1), ''),"
                                + " coalesce(col_description('%1$s'::regclass, 2), '')")
                        .formatted(table);
            case MYSQL, MARIADB ->
                ("SELECT t.table_comment, a.column_comment, b.column_comment"
                                + " FROM information_schema.tables t"
                                + " JOIN information_schema.columns a ON a.table_name = t.table_name AND a.table_schema = t.table_schema"
                                + " JOIN information_schema.columns b ON b.table_name = t.table_name AND b.table_schema = t.table_schema"
                                + " WHERE t.table_schema = database() AND t.table_name = '%s'"
                                + " AND a.column_name = 'id' AND b.column_name = 'altered'")
                        .formatted(table);
            case SQLITE -> "SELECT '', '', ''";
        };
    }

    @OnEachDatabase
    void inEnumerations(TestDatabase database) throws SQLException {
        // A value that is nothing but spaces is the empty one to MySQL and MariaDB.
        String[] values = TEXTS.stream().filter(text -> !text.isBlank()).toArray(String[]::new);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            rows.add(row("id", i).with("e", values[i]));
        }
        VerbOnDatabase verb = onEmpty(database)
                .upgrade(op -> {
                    op.createTable(
                            "t", column("id", INTEGER), column("e", enumeration("texts", values)), primaryKey("id"));
                    op.insert("t", rows.toArray(Row[]::new));
                })
                .finds("SELECT e FROM t ORDER BY id", values);
        verb.goesDownAndUp();
    }

    @OnEachDatabase
    void inSqlByHand(TestDatabase database) throws SQLException {
        given(database, op -> {
                    op.createTable("t", column("id", INTEGER), column("text", varchar(200)), primaryKey("id"));
                    op.insert("t", row("id", 1).with("text", "before"));
                })
                .changing("t.text")
                .upgrade(op -> op.sql(Sql.of("UPDATE t SET text = 'it''s 漢字 ? :x {y} ;\nnext line -- no comment'")
                        .reversedBy("UPDATE t SET text = 'before'")))
                .finds("SELECT text FROM t", "it's 漢字 ? :x {y} ;\nnext line -- no comment")
                .goesBackAndForth();
    }
}
