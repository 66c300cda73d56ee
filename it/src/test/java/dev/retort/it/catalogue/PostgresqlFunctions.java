package dev.retort.it.catalogue;

import com.google.gson.JsonElement;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** Functions and procedures, with a digest in place of the body. */
final class PostgresqlFunctions {

    private final Query query;

    PostgresqlFunctions(Query query) {
        this.query = query;
    }

    Map<String, JsonElement> read() throws SQLException {
        Map<String, JsonElement> entries = new TreeMap<>();
        for (Row row : query.rows("""
                select p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')' as signature,
                       l.lanname as language, pg_get_function_result(p.oid) as result, p.prosrc as body
                from pg_proc p join pg_language l on l.oid = p.prolang
                where p.pronamespace = 'public'::regnamespace
                and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
                """)) {
            entries.put(
                    "function:" + row.text("signature"),
                    new Entry()
                            .withOrNull("returns", row.optional("result"))
                            .with("language", row.text("language"))
                            .with("body_sha256", Digest.ofSql(row.text("body")))
                            .toJson());
        }
        return entries;
    }
}
