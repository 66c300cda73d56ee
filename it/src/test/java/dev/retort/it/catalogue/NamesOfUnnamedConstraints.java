package dev.retort.it.catalogue;

/**
 * SQLite gives no names to constraints, while we name every one.
 *
 * <p>The constraint itself is still compared, since it has an entry of its own that has no name.
 */
final class NamesOfUnnamedConstraints implements AcceptedDifference {

    @Override
    public Catalogue forgive(Catalogue recorded, Catalogue actual) {
        Catalogue forgiven = actual;
        for (String key : actual.entries().keySet()) {
            if (key.startsWith("named_constraint:") && !recorded.entries().containsKey(key)) {
                forgiven = forgiven.without(key);
            }
        }
        return forgiven;
    }
}
