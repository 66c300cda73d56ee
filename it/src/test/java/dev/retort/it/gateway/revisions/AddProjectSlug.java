package dev.retort.it.gateway.revisions;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnChange.toNotNull;
import static dev.retort.schema.ColumnType.VARCHAR;
import static dev.retort.schema.Index.index;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;
import dev.retort.Sql;

/** Addresses show the name of a project instead of its number. */
@Revision(id = "1772600000000", parent = "1772500000000", description = "Add a readable name of projects to addresses")
public final class AddProjectSlug implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("projects", column("slug", VARCHAR));
        op.sql(Sql.of("""
                UPDATE projects SET slug = COALESCE(
                    NULLIF(TRIM(BOTH '-' FROM REGEXP_REPLACE(LOWER(name), '[^a-z0-9]+', '-', 'g')), ''),
                    id::text)""").reversedByNothing());
        op.sql(Sql.of("""
                UPDATE projects SET slug = projects.slug || '-' || numbered.place
                FROM (
                    SELECT id, ROW_NUMBER() OVER (PARTITION BY slug ORDER BY created_at, id) AS place
                    FROM projects) AS numbered
                WHERE numbered.id = projects.id AND numbered.place > 1""").reversedByNothing());
        op.alterColumn("projects", "slug", toNotNull());
        op.createIndex(index("idx_projects_slug").on("projects", "slug"));
    }
}
