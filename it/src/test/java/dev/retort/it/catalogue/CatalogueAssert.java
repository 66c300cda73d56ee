package dev.retort.it.catalogue;

import dev.retort.it.databases.DatabaseKind;
import dev.retort.it.databases.TestDatabase;
import java.sql.SQLException;
import org.assertj.core.api.AbstractAssert;

/** Says what a database must contain. */
public final class CatalogueAssert extends AbstractAssert<CatalogueAssert, Catalogue> {

    private final DatabaseKind kind;

    private CatalogueAssert(DatabaseKind kind, Catalogue actual) {
        super(actual, CatalogueAssert.class);
        this.kind = kind;
    }

    /** Reads the catalogue now. */
    public static CatalogueAssert assertThatCatalogueOf(TestDatabase database) throws SQLException {
        return new CatalogueAssert(database.kind(), Catalogue.read(database)).as("the catalogue of " + database);
    }

    /** But for the differences that are accepted between a recording and our own run. */
    public CatalogueAssert matches(Catalogue recorded) {
        return isExactly(recorded, AcceptedDifferences.on(kind).forgive(recorded, actual));
    }

    /** Without any exception. */
    public CatalogueAssert isExactly(Catalogue expected) {
        return isExactly(expected, actual);
    }

    private CatalogueAssert isExactly(Catalogue expected, Catalogue forgiven) {
        CatalogueDifferences differences = CatalogueDifferences.between(expected, forgiven);
        if (!differences.isEmpty()) {
            failWithMessage(
                    "%s differs in %d entries:%n%s",
                    info.descriptionText(), differences.lines().size(), differences);
        }
        return this;
    }
}
