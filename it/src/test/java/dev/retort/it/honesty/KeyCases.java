package dev.retort.it.honesty;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.TEXT;
import static dev.retort.schema.ColumnType.raw;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Concurrently.concurrently;
import static dev.retort.schema.Constraint.check;
import static dev.retort.schema.Constraint.exclude;
import static dev.retort.schema.Constraint.foreignKey;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Constraint.unique;
import static dev.retort.schema.Expression.expression;
import static dev.retort.schema.IfExists.ifExists;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.IndexKey.key;

import dev.retort.Operations;
import dev.retort.schema.ConflictResolution;
import dev.retort.schema.Dialect;
import dev.retort.schema.Fallback;
import dev.retort.schema.IndexMethod;
import dev.retort.schema.ReferentialAction;
import java.util.List;

/** Constraints and indexes. */
final class KeyCases {
    private KeyCases() {}

    static List<HonestyCase> all() {
        return List.of(
                HonestyCase.of("add each kind of constraint")
                        .given(KeyCases::twoTables)
                        .does(op -> {
                            op.addConstraint("book", primaryKey("id"));
                            op.addConstraint("book", unique("title"));
                            op.addConstraint("book", check("pages > 0"));
                            op.addConstraint("book", foreignKey("author_id").references("author", "id"));
                        }),
                HonestyCase.of("add constraints that the database names")
                        .given(KeyCases::twoTables)
                        .does(op -> {
                            op.addConstraint("book", unique("title").unnamed());
                            op.addConstraint("book", check("pages > 0").unnamed());
                            op.addConstraint(
                                    "book",
                                    foreignKey("author_id")
                                            .references("author", "id")
                                            .unnamed());
                        }),
                HonestyCase.of("add foreign keys with actions")
                        .given(KeyCases::twoTables)
                        .does(op -> {
                            op.addConstraint(
                                    "book",
                                    foreignKey("author_id")
                                            .references("author", "id")
                                            .onDelete(ReferentialAction.CASCADE)
                                            .onUpdate(ReferentialAction.SET_NULL));
                            op.addConstraint(
                                    "book",
                                    foreignKey("editor_id")
                                            .references("author", "id")
                                            .onDelete(ReferentialAction.RESTRICT));
                        }),
                HonestyCase.of("add a foreign key of two columns")
                        .given(op -> {
                            op.createTable(
                                    "place",
                                    column("x", INTEGER).notNull(),
                                    column("y", INTEGER).notNull(),
                                    primaryKey("x", "y"));
                            op.createTable("visit", column("at_x", INTEGER), column("at_y", INTEGER));
                        })
                        .does(op -> op.addConstraint(
                                "visit", foreignKey("at_y", "at_x").references("place", "y", "x")))
                        .only(Dialect.SQLITE, Dialect.POSTGRESQL),
                HonestyCase.of("add checks in many words")
                        .given(KeyCases::twoTables)
                        .does(op -> {
                            op.addConstraint("book", check("title IN ('a', 'b') OR title IS NULL"));
                            op.addConstraint(
                                    "book", check("pages BETWEEN 1 AND 9").named("ck_between"));
                            op.addConstraint(
                                    "book",
                                    check("title LIKE 'a%' AND NOT (pages > 5)").named("ck_like"));
                            op.addConstraint(
                                    "book", check("length(title) <= 10").named("ck_length"));
                            op.addConstraint(
                                    "book", check("pages * 2 - (id - 1) <> -3").named("ck_sum"));
                            op.addConstraint(
                                    "book",
                                    check("coalesce(title, '') <> 'it''s'").named("ck_coalesce"));
                            op.addConstraint(
                                    "book", check("pages NOT IN (3, 4)").named("ck_not_in"));
                            op.addConstraint(
                                    "book",
                                    check("CASE WHEN pages > 3 THEN title ELSE 'x' END <> 'y'")
                                            .named("ck_case"));
                        }),
                HonestyCase.of("drop each kind of constraint by its name")
                        .given(KeyCases::bookWithAll)
                        .does(op -> {
                            op.dropConstraint("book", "fk_book_author_id_author");
                            op.dropConstraint("book", "ck_book_pages");
                            op.dropConstraint("book", "uq_book_title");
                            op.dropConstraint("book", "pk_book");
                        }),
                HonestyCase.of("drop constraints by their shape")
                        .given(KeyCases::bookWithUnnamed)
                        .does(op -> {
                            op.dropConstraint("book", foreignKey("author_id").references("author", "id"));
                            op.dropConstraint("book", check("pages > 0"));
                            op.dropConstraint("book", unique("title"));
                        }),
                HonestyCase.of("drop a constraint if it exists")
                        .given(KeyCases::bookWithAll)
                        .does(op -> op.dropConstraint("book", ifExists("ck_book_pages")))
                        .takenBackBy(op ->
                                op.addConstraint("book", check("pages > 0").named("ck_book_pages"))),
                HonestyCase.of("rename constraints")
                        .given(KeyCases::bookWithAll)
                        .does(op -> {
                            op.renameConstraint("book", "uq_book_title", "uq_title");
                            op.renameConstraint("book", "fk_book_author_id_author", "fk_author");
                            op.renameConstraint("book", "ck_book_pages", "ck_pages");
                        }),
                HonestyCase.of("create indexes").given(KeyCases::twoTables).does(op -> {
                    op.createIndex(index("ix_plain").on("book", "title"));
                    op.createIndex(index("ix_unique").on("book", "id", "title").unique());
                    op.createIndex(index("ix_down").on("book", key("pages").descending(), key("title")));
                    op.createIndex(index().on("book", "pages"));
                }),
                HonestyCase.of("create an index on an expression")
                        .given(KeyCases::twoTables)
                        .does(op -> {
                            op.createIndex(index("ix_lower").on("book", key(expression("lower(title)"))));
                            op.createIndex(index("ix_sum")
                                    .on(
                                            "book",
                                            key("title"),
                                            key(expression("id + 1")).descending()));
                        })
                        .refusedOn(Dialect.MARIADB, "MariaDB has no indexes on expressions"),
                HonestyCase.of("create an index of some rows")
                        .given(KeyCases::twoTables)
                        .does(op -> op.createIndex(
                                index("ix_some").on("book", "title").unique().where("pages > 3 AND title IS NOT NULL")))
                        .refusedOn(Dialect.MYSQL, "MySQL has no indexes of some rows only")
                        .refusedOn(Dialect.MARIADB, "MariaDB has no indexes of some rows only"),
                HonestyCase.of("create an index on the beginning of a text")
                        .given(op -> op.createTable("page", column("body", TEXT)))
                        .does(op -> op.createIndex(
                                index("ix_body").on("page", key("body").prefix(20))))
                        .only(Dialect.MYSQL, Dialect.MARIADB),
                HonestyCase.of("create an index if there is none")
                        .given(KeyCases::twoTables)
                        .does(op -> op.createIndex(
                                index("ix_title").on("book", "title").ifNotExists()))
                        .takenBackBy(op -> op.dropIndex("book", "ix_title")),
                HonestyCase.of("drop an index")
                        .given(KeyCases::bookWithAll)
                        .does(op -> op.dropIndex("book", "ix_book_pages")),
                HonestyCase.of("drop an index if it exists")
                        .given(KeyCases::bookWithAll)
                        .does(op -> op.dropIndex("book", ifExists("ix_book_pages")))
                        .takenBackBy(op -> op.createIndex(index("ix_book_pages").on("book", "pages"))),
                HonestyCase.of("rename an index")
                        .given(KeyCases::bookWithAll)
                        .does(op -> op.renameIndex("book", "ix_book_pages", "ix_pages")),
                HonestyCase.of("create indexes with all that PostgreSQL knows")
                        .given(KeyCases::twoTables)
                        .does(op -> {
                            op.createIndex(index("ix_words")
                                    .on("book", key(expression("to_tsvector('simple', title)")))
                                    .using(IndexMethod.GIN));
                            op.createIndex(index("ix_brin")
                                    .on("book", "pages")
                                    .using(IndexMethod.BRIN)
                                    .storage("pages_per_range", "8"));
                            op.createIndex(index("ix_hash").on("book", "title").using(IndexMethod.HASH));
                            op.createIndex(index("ix_all")
                                    .on(
                                            "book",
                                            key("title")
                                                    .collation("C")
                                                    .operatorClass("varchar_pattern_ops")
                                                    .descending()
                                                    .nullsLast(),
                                            key("id").nullsFirst(),
                                            key("author_id").nullsLast())
                                    .unique()
                                    .including("pages", "editor_id")
                                    .nullsNotDistinct()
                                    .storage("fillfactor", "70")
                                    .where("pages > 3"));
                        })
                        .only(Dialect.POSTGRESQL),
                HonestyCase.of("create an index of words")
                        .given(KeyCases::twoTables)
                        .does(op -> op.createIndex(
                                index("ix_words").on("book", "title").using(IndexMethod.FULL_TEXT)))
                        .refusedOn(Dialect.POSTGRESQL, "PostgreSQL has no fulltext indexes")
                        .refusedOn(Dialect.SQLITE, "SQLite has no fulltext indexes"),
                HonestyCase.of("create an index of shapes")
                        .given(op -> op.createTable(
                                "place", column("at", raw("point")).notNull()))
                        .does(op ->
                                op.createIndex(index("ix_at").on("place", "at").using(IndexMethod.SPATIAL)))
                        .only(Dialect.MYSQL, Dialect.MARIADB),
                HonestyCase.of("create an index with a collation")
                        .given(KeyCases::twoTables)
                        .does(op -> op.createIndex(index("ix_nocase")
                                .on("book", key("title").collation("NOCASE").descending())))
                        .only(Dialect.SQLITE),
                HonestyCase.of("leave an index out where it cannot be built")
                        .given(op -> {
                            twoTables(op);
                            op.createIndex(index("ix_old")
                                    .on("book", "pages")
                                    .where("pages > 1")
                                    .ifUnsupported(Fallback.LEAVE_OUT));
                        })
                        .does(op -> {
                            op.renameIndex("book", "ix_old", "ix_older");
                            op.dropIndex("book", "ix_older");
                            op.createIndex(index("ix_some")
                                    .on("book", "title")
                                    .using(IndexMethod.FULL_TEXT)
                                    .ifUnsupported(Fallback.LEAVE_OUT));
                            op.createIndex(index("ix_low")
                                    .on("book", key(expression("lower(title)")))
                                    .ifUnsupported(Fallback.LEAVE_OUT));
                        }),
                HonestyCase.of("simplify an index where it cannot be built")
                        .given(KeyCases::twoTables)
                        .does(op -> op.createIndex(index("ix_some")
                                .on(
                                        "book",
                                        key("title")
                                                .operatorClass("varchar_pattern_ops")
                                                .nullsFirst())
                                .including("pages")
                                .where("pages > 3")
                                .ifUnsupported(Fallback.SIMPLIFY))),
                HonestyCase.of("create and drop indexes while others write")
                        .given(KeyCases::bookWithAll)
                        .does(op -> {
                            op.dropIndex("book", concurrently("ix_book_pages"));
                            op.createIndex(index("ix_title")
                                    .on("book", "title", "pages")
                                    .concurrently());
                        })
                        .outsideOfTransaction(),
                HonestyCase.of("change a table while others use it")
                        .given(KeyCases::bookWithAll)
                        .does(op -> op.online(it -> {
                            it.addColumn("book", column("remark", varchar(40)));
                            it.createIndex(index("ix_remark").on("book", "remark", "pages"));
                            it.dropIndex("book", "ix_book_pages");
                        }))
                        .outsideOfTransaction(),
                HonestyCase.of("add foreign keys that are looked at later")
                        .given(KeyCases::twoTables)
                        .does(op -> {
                            op.addConstraint(
                                    "book",
                                    foreignKey("author_id")
                                            .references("author", "id")
                                            .onDelete(ReferentialAction.CASCADE)
                                            .initiallyDeferred());
                            op.addConstraint(
                                    "book",
                                    foreignKey("editor_id")
                                            .references("author", "id")
                                            .deferrable());
                        })
                        .refusedOn(Dialect.MYSQL, "after each statement, never later")
                        .refusedOn(Dialect.MARIADB, "after each statement, never later"),
                HonestyCase.of("add constraints with all that PostgreSQL knows")
                        .given(op -> {
                            twoTables(op);
                            op.addConstraint(
                                    "author",
                                    unique("id").named("uq_deferrable").deferrable());
                            op.addConstraint("book", unique("id", "pages").named("target"));
                        })
                        .does(op -> {
                            op.addConstraint(
                                    "book", primaryKey("id").including("pages").initiallyDeferred());
                            op.addConstraint(
                                    "book", unique("title").nullsNotDistinct().including("author_id"));
                            op.addConstraint(
                                    "book",
                                    foreignKey("author_id", "editor_id")
                                            .references("book", "id", "pages")
                                            .matchFull()
                                            .named("fk_full"));
                        })
                        .only(Dialect.POSTGRESQL),
                HonestyCase.of("validate a constraint")
                        .given(KeyCases::twoTables)
                        .does(op -> {
                            op.addConstraint(
                                    "book", check("pages > 0").named("ck_pages").notValid());
                            op.addConstraint(
                                    "book",
                                    foreignKey("author_id")
                                            .references("author", "id")
                                            .notValid());
                            op.validateConstraint("book", "ck_pages");
                        })
                        .refusedOn(Dialect.SQLITE, "SQLite looks at all rows when it gets a check")
                        .refusedOn(Dialect.MYSQL, "MySQL looks at all rows when it gets a check")
                        .refusedOn(Dialect.MARIADB, "MariaDB looks at all rows when it gets a check"),
                HonestyCase.of("drop a table with a constraint that is not valid")
                        .given(op -> {
                            twoTables(op);
                            op.addConstraint(
                                    "book", check("pages > 0").named("ck_pages").notValid());
                        })
                        .does(op -> op.dropTable("book"))
                        .only(Dialect.POSTGRESQL),
                HonestyCase.of("take over indexes")
                        .given(op -> {
                            twoTables(op);
                            op.createIndex(
                                    index("ix_id").on("book", "id").unique().including("pages"));
                            op.createIndex(index("ix_title").on("book", "title").unique());
                        })
                        .does(op -> {
                            op.addConstraint("book", primaryKey("id").usingIndex("ix_id"));
                            op.addConstraint("book", unique("title").usingIndex("ix_title"));
                        })
                        .only(Dialect.POSTGRESQL),
                HonestyCase.of("let rows exclude one another")
                        .given(KeyCases::twoTables)
                        .does(op -> {
                            op.addConstraint(
                                    "book",
                                    exclude("pages", "=")
                                            .using(IndexMethod.BTREE)
                                            .and("author_id", "=")
                                            .deferrable());
                            op.addConstraint(
                                    "book",
                                    exclude(key(expression("abs(pages)")), "=")
                                            .using(IndexMethod.HASH)
                                            .where("title IS NULL")
                                            .named("ex_abs"));
                        })
                        .refusedOn(Dialect.SQLITE, "SQLite has no exclusion constraints")
                        .refusedOn(Dialect.MYSQL, "MySQL has no exclusion constraints")
                        .refusedOn(Dialect.MARIADB, "MariaDB has no exclusion constraints"),
                HonestyCase.of("drop an exclusion by its shape")
                        .given(op -> {
                            twoTables(op);
                            op.addConstraint(
                                    "book",
                                    exclude("pages", "=")
                                            .using(IndexMethod.BTREE)
                                            .unnamed());
                        })
                        .does(op ->
                                op.dropConstraint("book", exclude("pages", "=").using(IndexMethod.BTREE)))
                        .only(Dialect.POSTGRESQL),
                HonestyCase.of("add a foreign key beside a falling index")
                        .given(op -> {
                            twoTables(op);
                            op.addColumn("book", column("reader_id", INTEGER));
                            op.createIndex(index("ix_falling")
                                    .on("book", key("reader_id").descending()));
                        })
                        .does(op ->
                                op.addConstraint("book", foreignKey("reader_id").references("author", "id"))),
                HonestyCase.of("check a number that the database gives")
                        .does(op -> op.createTable(
                                "numbered", column("id", INTEGER).identity(), primaryKey("id"), check("id > 0")))
                        .refusedOn(Dialect.MYSQL, "gives column id its number after checks are made")
                        .refusedOn(Dialect.MARIADB, "gives column id its number after checks are made"),
                HonestyCase.of("resolve conflicts")
                        .given(KeyCases::twoTables)
                        .does(op -> {
                            op.addConstraint("book", unique("title").onConflict(ConflictResolution.REPLACE));
                            op.addConstraint("book", primaryKey("id").onConflict(ConflictResolution.IGNORE));
                        })
                        .refusedOn(Dialect.POSTGRESQL, "leave out onConflict(...)")
                        .refusedOn(Dialect.MYSQL, "leave out onConflict(...)")
                        .refusedOn(Dialect.MARIADB, "leave out onConflict(...)"));
    }

    private static void twoTables(Operations op) {
        op.createTable("author", column("id", INTEGER).notNull(), primaryKey("id"));
        op.createTable(
                "book",
                column("id", INTEGER).notNull(),
                column("author_id", INTEGER),
                column("editor_id", INTEGER),
                column("title", varchar(40)),
                column("pages", INTEGER));
    }

    private static void bookWithAll(Operations op) {
        twoTables(op);
        op.addConstraint("book", primaryKey("id").named("pk_book"));
        op.addConstraint("book", unique("title").named("uq_book_title"));
        op.addConstraint("book", check("pages > 0").named("ck_book_pages"));
        op.addConstraint(
                "book", foreignKey("author_id").references("author", "id").named("fk_book_author_id_author"));
        op.createIndex(index("ix_book_pages").on("book", "pages"));
    }

    private static void bookWithUnnamed(Operations op) {
        twoTables(op);
        op.addConstraint("book", unique("title").unnamed());
        op.addConstraint("book", check("pages > 0").unnamed());
        op.addConstraint(
                "book", foreignKey("author_id").references("author", "id").unnamed());
    }
}
