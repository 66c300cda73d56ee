package dev.retort.core.dialect;

import dev.retort.core.schema.IndexFeature;
import dev.retort.core.schema.IndexSupport;
import dev.retort.schema.Dialect;
import dev.retort.schema.Index;
import dev.retort.schema.IndexMethod;

/** Refuses what an index asks for and a database does not have, and tells what to do about it. */
final class IndexRefusal {
    private IndexRefusal() {}

    static void check(Index index, Dialect dialect) {
        IndexSupport.missing(index, dialect).stream().findFirst().ifPresent(feature -> {
            throw new Unsupported(dialect.productName() + " has no "
                    + feature.use(index).orElseThrow() + "; " + wayOut(feature, index, dialect));
        });
    }

    private static String wayOut(IndexFeature feature, Index index, Dialect dialect) {
        if (feature.equals(IndexFeature.EXPRESSION)) {
            return "add a column that is generated from it (virtuallyGeneratedAs) and index that one, inside on("
                    + dialect + ", ...), or say ifUnsupported(LEAVE_OUT)";
        }
        return instead(index, dialect)
                + "say what becomes of this one there, ifUnsupported(LEAVE_OUT)"
                + " or ifUnsupported(SIMPLIFY) for " + feature.simplified()
                + ", or put it inside on(...) for the other databases";
    }

    private static String instead(Index index, Dialect dialect) {
        if (!index.method().equals(IndexMethod.FULL_TEXT)) {
            return "";
        }
        return dialect == Dialect.POSTGRESQL
                ? "index to_tsvector(...) of the text using(GIN) inside on(POSTGRESQL, ...), and "
                : "make a virtual table with fts5 by sql(...) inside on(SQLITE, ...), and ";
    }
}
