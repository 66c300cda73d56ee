package dev.retort.core.target;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what people type. */
final class TargetParser {

    /** Without the characters that no id may have, because they are the signs of targets. */
    private static final String NAME = "[^@+:\\s\\p{Cntrl}-]+";

    private static final Pattern TARGET =
            Pattern.compile("(?:(?<line>NAME)@)?(?<place>NAME)?(?<steps>[+-][0-9]{1,18})?".replace("NAME", NAME));

    private TargetParser() {}

    static Target parse(String text) {
        Matcher matcher = TARGET.matcher(text);
        if (!matcher.matches() || (matcher.group("place") == null && matcher.group("steps") == null)) {
            throw text.contains(":") ? new RangeNotAllowed(text) : new MalformedTarget(text);
        }
        Optional<String> line = Optional.ofNullable(matcher.group("line"));
        Optional<String> place = Optional.ofNullable(matcher.group("place"));
        Optional<Long> steps = Optional.ofNullable(matcher.group("steps")).map(Long::valueOf);
        if (steps.isPresent()) {
            return new Target.Relative(line, place.map(Place::parse), steps.get());
        }
        boolean current = line.isEmpty() && place.equals(Optional.of("current"));
        return current ? new Target.Current() : new Target.Symbol(line, Place.parse(place.orElseThrow()));
    }
}
