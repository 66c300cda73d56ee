package dev.retort.maven;

import dev.retort.schema.Dialect;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Kinds of databases, in a user's words. */
final class Dialects {

    private static final Pattern COMMA = Pattern.compile(",");

    private Dialects() {}

    /** The one that was named, or else the one that the URL is for. */
    static Dialect one(Optional<String> named, Supplier<Optional<String>> ofUrl) {
        return named.map(Dialects::parse)
                .or(() -> ofUrl.get().map(Dialects::parse))
                .orElseThrow(NoDialect::new);
    }

    /** Those that were named, with commas between, or else the one that the URL is for. */
    static List<Dialect> several(Optional<String> named, Supplier<Optional<String>> ofUrl) {
        return named.map(names -> COMMA.splitAsStream(names)
                        .map(String::strip)
                        .map(Dialects::parse)
                        .distinct()
                        .toList())
                .orElseGet(() -> List.of(one(named, ofUrl)));
    }

    /** The name in a parameter and in the name of a file. */
    static String nameOf(Dialect dialect) {
        return dialect.name().toLowerCase(Locale.ROOT);
    }

    private static Dialect parse(String name) {
        return Arrays.stream(Dialect.values())
                .filter(dialect -> nameOf(dialect).equals(name))
                .findFirst()
                .orElseThrow(() -> new UnknownDialect(name));
    }
}
