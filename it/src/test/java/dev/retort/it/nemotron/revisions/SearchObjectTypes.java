package dev.retort.it.nemotron.revisions;

import static dev.retort.Condition.finds;
import static dev.retort.schema.Extension.extension;
import static dev.retort.schema.IfExists.ifExists;
import static dev.retort.schema.Index.index;
import static dev.retort.schema.IndexKey.key;
import static dev.retort.schema.IndexMethod.GIN;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Trigrams find any part of a word, if the database has them. */
@Revision(
        id = "add_object_types_gin_trgm",
        parent = "add_enrichment_data",
        description = "Search parts of object types")
public final class SearchObjectTypes implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createExtension(extension("pg_trgm").ifNotExists());
        op.when(
                finds("SELECT 1 FROM pg_opclass WHERE opcname = 'gin_trgm_ops'"),
                then -> then.createIndex(index("idx_events_object_types_trgm")
                        .on("events", key("object_types").operatorClass("gin_trgm_ops"))
                        .using(GIN)));
    }

    /** The extension stays: somebody else may have come to use it. */
    @Override
    public void downgrade(Operations op) {
        op.dropIndex("events", ifExists("idx_events_object_types_trgm"));
    }
}
