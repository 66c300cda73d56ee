package dev.retort.it.catalogue;

import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The recorded dump of a schema, ready to be executed. */
record HeadScript(List<String> statements) {

    /** How MariaDB dumps a JSON column. */
    private static final String JSON_OF_MARIADB =
            "longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin( NOT NULL| DEFAULT NULL) CHECK \\(json_valid\\(`\\w+`\\)\\)";

    static HeadScript of(Seed seed, DatabaseKind kind) {
        String text = seed.text(kind, "head.sql");
        List<String> statements = new ArrayList<>();
        if (kind.isMysqlOrMariadb()) {
            statements.add("set foreign_key_checks = 0"); // the tables are dumped in alphabetical order
        }
        String sql = kind == DatabaseKind.MYSQL ? text.replaceAll(JSON_OF_MARIADB, "json$1") : text;
        Arrays.stream(sql.split(";\\s*\n")).filter(each -> !each.isBlank()).forEach(statements::add);
        return new HeadScript(statements);
    }

    void runOn(TestDatabase database) throws SQLException {
        database.execute(statements.toArray(String[]::new));
    }
}
