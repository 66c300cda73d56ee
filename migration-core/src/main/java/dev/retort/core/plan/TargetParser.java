package dev.retort.core.plan;

import java.util.regex.Pattern;

/** Reads what people type. */
final class TargetParser {

    private static final Pattern RELATIVE = Pattern.compile("[+-][0-9]{1,18}");

    /** The characters that no id may have, because they belong to targets. */
    private static final Pattern NAME = Pattern.compile("[^@+:\\s\\p{Cntrl}-]+");

    private TargetParser() {}

    static Target parse(String text) {
        return switch (text) {
            case "head" -> new Target.Head();
            case "heads" -> new Target.Heads();
            case "base" -> new Target.Base();
            default -> parseOther(text);
        };
    }

    private static Target parseOther(String text) {
        if (RELATIVE.matcher(text).matches() && Long.parseLong(text) != 0) {
            return new Target.Relative(Long.parseLong(text));
        }
        if (NAME.matcher(text).matches()) {
            return new Target.Named(text);
        }
        throw new MalformedTarget(text);
    }
}
