package dev.retort.it.solace.revisions;

import static dev.retort.schema.Column.column;
import static dev.retort.schema.ColumnType.BIGINT;
import static dev.retort.schema.ColumnType.BINARY;
import static dev.retort.schema.ColumnType.INTEGER;
import static dev.retort.schema.ColumnType.varchar;
import static dev.retort.schema.Constraint.primaryKey;
import static dev.retort.schema.Index.index;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Documents that were turned into PDF once need not be turned again. */
@Revision(
        id = "20260222_doc_conv_cache",
        parent = "20260213_prompt_version_fix",
        description = "Add a cache of converted documents")
public final class AddDocumentConversionCache implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "document_conversion_cache",
                column("id", INTEGER).serial(),
                column("content_hash", varchar(64)).notNull(),
                column("file_extension", varchar(10)).notNull(),
                column("original_size_bytes", BIGINT).notNull(),
                column("pdf_data", BINARY).notNull(),
                column("pdf_size_bytes", BIGINT).notNull(),
                column("created_at", BIGINT).notNull(),
                column("last_accessed_at", BIGINT).notNull(),
                column("access_count", BIGINT).notNull().defaultsTo(1),
                primaryKey("id").unnamed());
        op.createIndex(index("ix_doc_conv_cache_lookup")
                .on("document_conversion_cache", "content_hash", "file_extension")
                .unique());
        op.createIndex(index("ix_doc_conv_cache_cleanup").on("document_conversion_cache", "last_accessed_at"));
    }
}
