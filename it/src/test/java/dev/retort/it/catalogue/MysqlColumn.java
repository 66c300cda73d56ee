package dev.retort.it.catalogue;

import com.google.gson.JsonElement;

/** A column of MySQL or MariaDB. */
final class MysqlColumn {

    private MysqlColumn() {}

    /** MariaDB writes {@code NULL} where MySQL has no default. */
    static JsonElement entry(Row row) {
        return new Entry()
                .with("type", row.text("type"))
                .with("nullable", row.flag("nullable"))
                .withIfPresent("default", row.optional("expression").filter(text -> !text.equals("NULL")))
                .withIfPresent("extra", row.nonEmpty("extra"))
                .withIfPresent("comment", row.nonEmpty("comment"))
                .toJson();
    }
}
