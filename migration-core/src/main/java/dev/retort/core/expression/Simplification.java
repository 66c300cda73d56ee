package dev.retort.core.expression;

import dev.retort.schema.Dialect;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Brings what databases write in several ways into one form. Casts are left out: PostgreSQL adds its own. */
final class Simplification {
    private static final Map<String, String> OPPOSITES = Map.ofEntries(
            Map.entry("=", "<>"),
            Map.entry("<>", "="),
            Map.entry("<", ">="),
            Map.entry(">=", "<"),
            Map.entry(">", "<="),
            Map.entry("<=", ">"),
            Map.entry("in", "not in"),
            Map.entry("not in", "in"),
            Map.entry("like", "not like"),
            Map.entry("not like", "like"),
            Map.entry("ilike", "not ilike"),
            Map.entry("not ilike", "ilike"),
            Map.entry("is null", "is not null"),
            Map.entry("is not null", "is null"),
            Map.entry("~", "!~"),
            Map.entry("!~", "~"));

    private static final Map<String, String> FUNCTIONS = Map.ofEntries(
            Map.entry("character_length", "char_length"),
            Map.entry("lcase", "lower"),
            Map.entry("ucase", "upper"),
            Map.entry("substr", "substring"),
            Map.entry("mid", "substring"),
            Map.entry("trim", "btrim"),
            Map.entry("mod", "%"),
            Map.entry("rlike", "regexp"),
            Map.entry("regexp_like", "regexp"));

    private static final Set<String> PRESENT =
            Set.of("current_timestamp", "now", "localtimestamp", "localtime", "current_date", "current_time");

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]*)?(e[+-]?[0-9]+)?|-?\\.[0-9]+");

    private static final Pattern NUMERIC_TYPE =
            Pattern.compile("(small|big)?int(eger)?[248]?|numeric.*|decimal.*|real|float[48]?|double precision|double");

    private final boolean mysql;

    Simplification(Dialect dialect) {
        this.mysql = Dialect.MYSQL_AND_MARIADB.contains(dialect);
    }

    Term of(Term term) {
        return simple(term.with(term.parts().stream().map(this::of).toList()));
    }

    private Term simple(Term term) {
        return switch (term.head()) {
            case "cast" -> withoutCast(term.part(0), term.part(1).head());
            case "minus" -> negative(term.part(0));
            case "not" -> negated(term.part(0));
            case "between" -> between(term);
            case "and", "or" -> flat(term);
            case "=" -> listed(term, "any", "in");
            case "<>" -> withoutZero(listed(term, "all", "not in"));
            case "in" -> term.parts().size() == 2 ? simple(Term.of("=", term.part(0), term.part(1))) : term;
            case "->" -> mysql ? Term.of("json_extract", term.part(0), term.part(1)) : term;
            case "->>" -> mysql ? Term.of("json_unquote", Term.of("json_extract", term.part(0), term.part(1))) : term;
            default -> named(term);
        };
    }

    private static Term withoutCast(Term what, String type) {
        boolean number = what.isString()
                && NUMERIC_TYPE.matcher(type).matches()
                && NUMBER.matcher(what.value()).matches();
        return number ? Term.of(number(what.value())) : what;
    }

    private static Term negative(Term what) {
        boolean number = what.isLeaf() && NUMBER.matcher(what.head()).matches();
        return number ? Term.of(number("-" + what.head())) : Term.of("minus", what);
    }

    private Term negated(Term what) {
        if (what.is("not")) {
            return what.part(0);
        }
        if (what.is("and") || what.is("or")) {
            List<Term> parts = what.parts().stream().map(this::negated).toList();
            return new Term(what.is("and") ? "or" : "and", parts);
        }
        String opposite = OPPOSITES.get(what.head());
        return opposite == null ? Term.of("not", what) : new Term(opposite, what.parts());
    }

    private static Term between(Term term) {
        return Term.of("and", Term.of(">=", term.part(0), term.part(1)), Term.of("<=", term.part(0), term.part(2)));
    }

    private static Term flat(Term term) {
        List<Term> parts = new ArrayList<>();
        for (Term part : term.parts()) {
            parts.addAll(part.is(term.head()) ? part.parts() : List.of(part));
        }
        return term.with(parts);
    }

    /** PostgreSQL keeps {@code a IN (1, 2)} as {@code a = ANY (ARRAY[1, 2])}. */
    private static Term listed(Term comparison, String quantifier, String list) {
        Term right = comparison.part(1);
        if (!right.is(quantifier) || right.parts().size() != 1 || !right.part(0).is("array")) {
            return comparison;
        }
        List<Term> parts = new ArrayList<>();
        parts.add(comparison.part(0));
        parts.addAll(right.part(0).parts());
        return new Term(list, parts);
    }

    /** MySQL keeps a condition that is no comparison as {@code 0 <> condition}. */
    private Term withoutZero(Term term) {
        return mysql && term.is("<>") && term.part(0).is("0") ? term.part(1) : term;
    }

    private Term named(Term term) {
        if (PRESENT.contains(term.head())) {
            return Term.of(mysql && term.is("now") ? "current_timestamp" : term.head());
        }
        if (term.isLeaf()) {
            return leaf(term);
        }
        // MySQL and MariaDB count bytes there, and MariaDB says so.
        String name = mysql && term.is("length") ? "octet_length" : FUNCTIONS.getOrDefault(term.head(), term.head());
        List<Term> parts = term.parts();
        if (name.equals("btrim") && parts.size() == 3 && parts.get(0).is("both")) {
            parts = List.of(parts.get(2));
        }
        return new Term(
                name,
                parts.stream()
                        .map(part ->
                                part.isLeaf() && Set.of("from", "for", "in").contains(part.head())
                                        ? Term.of(",")
                                        : part)
                        .filter(part -> !part.is(","))
                        .toList());
    }

    private Term leaf(Term term) {
        if (NUMBER.matcher(term.head()).matches()) {
            return Term.of(number(term.head()));
        }
        if (mysql && term.is("true")) {
            return Term.of("1");
        }
        return mysql && term.is("false") ? Term.of("0") : term;
    }

    /** Returns the number without the zeros that say nothing. */
    static String number(String text) {
        BigDecimal number = new BigDecimal(text);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
