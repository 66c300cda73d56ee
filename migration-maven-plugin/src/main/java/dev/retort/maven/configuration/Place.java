package dev.retort.maven.configuration;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One place where a user can give settings. An empty value counts as none, as in {@code -Ddb.user=}. */
public final class Place {

    private final Function<Setting, String> nameOf;
    private final Map<Setting, String> values;

    private Place(Function<Setting, String> nameOf, Map<Setting, String> values) {
        this.nameOf = nameOf;
        this.values = values;
    }

    /** What follows {@code -D}, by the names of properties. */
    public static Place commandLine(Function<String, Optional<String>> properties) {
        return read(setting -> "-D" + setting.property(), setting -> properties.apply(setting.property()));
    }

    /** The environment, by the names of variables. */
    public static Place environment(Function<String, Optional<String>> variables) {
        return read(Setting::environmentVariable, setting -> variables.apply(setting.environmentVariable()));
    }

    /** The plugin's configuration and the project's properties. */
    public static Place pom(Function<Setting, Optional<String>> values) {
        return read(setting -> "pom.xml", values);
    }

    private static Place read(Function<Setting, String> nameOf, Function<Setting, Optional<String>> reader) {
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            reader.apply(setting).filter(value -> !value.isEmpty()).ifPresent(value -> values.put(setting, value));
        }
        return new Place(nameOf, values);
    }

    /** The value that is given here. */
    Optional<Given> find(Setting setting) {
        return Optional.ofNullable(values.get(setting)).map(value -> new Given(value, nameOf.apply(setting)));
    }
}
