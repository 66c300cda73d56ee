package dev.retort.core.dialect.sqlite;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All that a table's definition says of one column, except for its rules. */
record ColumnDefinition(String name, Map<Trait, Fragment> traits) {
    ColumnDefinition {
        traits = Collections.unmodifiableMap(new EnumMap<>(traits));
    }

    /** One thing that may be said of a column. */
    enum Trait {
        TYPE,
        NULLABILITY,
        DEFAULT,
        COLLATION,
        GENERATED,
        NUMBERING;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Optional<Fragment> trait(Trait trait) {
        return Optional.ofNullable(traits.get(trait));
    }

    ColumnDefinition with(Trait trait, Fragment fragment) {
        Map<Trait, Fragment> more = new EnumMap<>(Trait.class);
        more.putAll(traits);
        more.put(trait, fragment);
        return new ColumnDefinition(name, more);
    }
}
