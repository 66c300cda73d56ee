package dev.retort.it.catalogue;

import static dev.retort.it.catalogue.CatalogueAssert.assertThatCatalogueOf;

import com.google.gson.JsonParser;
import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.OnDatabase;
import dev.retort.it.databases.TestDatabase;
import java.sql.SQLException;

/** The same statements, and what MariaDB says about them afterwards; MySQL has to be understood to say the same. */
class MysqlInWordsOfMariadbIT {

    @OnDatabase({DatabaseKind.MYSQL, DatabaseKind.MARIADB})
    void columnsAreWordedAlike(TestDatabase database) throws SQLException {
        database.execute("""
                create table t (
                    id int unsigned auto_increment primary key,
                    big bigint not null default 7,
                    flag boolean default true,
                    price decimal(5, 2) default 1.5,
                    name varchar(9) default 'it''s',
                    document json not null,
                    day date default '2020-01-02',
                    made datetime(6) default current_timestamp(6) on update current_timestamp(6))""");

        assertThatCatalogueOf(database).matches(catalogue("""
                                {"table:t": {"kind": "table", "engine": "InnoDB", "collation": "utf8mb4_general_ci",
                                    "columns": ["id", "big", "flag", "price", "name", "document", "day", "made"]},
                                 "column:t.id": {"type": "int(10) unsigned", "nullable": false, "extra": "auto_increment"},
                                 "column:t.big": {"type": "bigint(20)", "nullable": false, "default": "7"},
                                 "column:t.flag": {"type": "tinyint(1)", "nullable": true, "default": "1"},
                                 "column:t.price": {"type": "decimal(5,2)", "nullable": true, "default": "1.50"},
                                 "column:t.name": {"type": "varchar(9)", "nullable": true, "default": "'it''s'"},
                                 "column:t.document": {"type": "longtext", "nullable": false},
                                 "column:t.day": {"type": "date", "nullable": true, "default": "'2020-01-02'"},
                                 "column:t.made": {"type": "datetime(6)", "nullable": true,
                                    "default": "current_timestamp(6)", "extra": "on update current_timestamp(6)"},
                                 "constraint:t.PRIMARY": {"kind": "primary key", "columns": ["id"]},
                                 "constraint:t.document": {"kind": "check", "level": "Column",
                                    "definition": "json_valid(`document`)"}}
                                """));
    }

    @OnDatabase({DatabaseKind.MYSQL, DatabaseKind.MARIADB})
    void constraintsAreWordedAlike(TestDatabase database) throws SQLException {
        database.execute("""
                create table t (
                    id int primary key,
                    parent int,
                    constraint ck check (parent > 0),
                    foreign key (parent) references t (id) on delete cascade)""");

        assertThatCatalogueOf(database).matches(catalogue("""
                                {"table:t": {"kind": "table", "engine": "InnoDB", "collation": "utf8mb4_general_ci",
                                    "columns": ["id", "parent"]},
                                 "column:t.id": {"type": "int(11)", "nullable": false},
                                 "column:t.parent": {"type": "int(11)", "nullable": true},
                                 "constraint:t.PRIMARY": {"kind": "primary key", "columns": ["id"]},
                                 "constraint:t.ck": {"kind": "check", "level": "Table", "definition": "`parent` > 0"},
                                 "constraint:t.t_ibfk_1": {"kind": "foreign key", "columns": ["parent"], "ref": "t(id)",
                                    "on_delete": "CASCADE", "on_update": "RESTRICT"},
                                 "index:t.parent": {"unique": false, "method": "btree", "keys": [{"key": "parent"}]}}
                                """));
    }

    private static Catalogue catalogue(String json) {
        return Catalogue.of(JsonParser.parseString(json).getAsJsonObject());
    }
}
