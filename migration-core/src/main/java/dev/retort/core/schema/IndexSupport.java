package dev.retort.core.schema;

import dev.retort.schema.Dialect;
import dev.retort.schema.Fallback;
import dev.retort.schema.Index;
import dev.retort.schema.IndexKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a database makes of an index that it may have no way to build as it was written. */
public final class IndexSupport {
    private IndexSupport() {}

    /** Returns what the index asks for and the database does not have. */
    public static List<IndexFeature> missing(Index index, Dialect dialect) {
        List<IndexFeature> missing = new ArrayList<>();
        for (IndexFeature feature : IndexFeature.ALL) {
            if (feature.isMissing(index, dialect)) {
                missing.add(feature);
            }
        }
        return missing;
    }

    /**
     * Returns the index as it has to be created on the database; nothing if it is left out there.
     *
     * <p>An index that is refused there comes back as it is.
     */
    public static Optional<Index> toCreate(Index index, Dialect dialect) {
        List<IndexFeature> missing = missing(index, dialect);
        if (missing.isEmpty() || index.fallback() == Fallback.REFUSE) {
            return Optional.of(index);
        }
        if (index.fallback() == Fallback.LEAVE_OUT) {
            return Optional.empty();
        }
        Index simplified = index;
        for (IndexFeature feature : missing) {
            simplified = feature.removedFrom(simplified);
        }
        return Optional.of(simplified);
    }

    /** Returns the index as it is in the database once it was created; nothing if it is left out there. */
    public static Optional<Index> inDatabase(Index index, Dialect dialect) {
        return toCreate(index, dialect).map(created -> settled(created, dialect));
    }

    /** Without what is about the creation alone, and without what the database takes no notice of. */
    private static Index settled(Index index, Dialect dialect) {
        Index created = index.withoutIfNotExists().withoutConcurrently().ifUnsupported(Fallback.REFUSE);
        boolean hasPrefix = created.keys().stream().anyMatch(key -> key.prefix().isPresent());
        return !hasPrefix || Dialect.MYSQL_AND_MARIADB.contains(dialect)
                ? created
                : created.withKeys(
                        created.keys().stream().map(IndexKey::withoutPrefix).toList());
    }
}
