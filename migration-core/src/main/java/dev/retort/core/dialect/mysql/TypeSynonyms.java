package dev.retort.core.dialect.mysql;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The many names of a type, and the one that {@code information_schema} gives, less the widths that mean nothing. */
final class TypeSynonyms {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("integer", "int"),
            Map.entry("int4", "int"),
            Map.entry("int8", "bigint"),
            Map.entry("int2", "smallint"),
            Map.entry("bool", "tinyint(1)"),
            Map.entry("boolean", "tinyint(1)"),
            Map.entry("dec", "decimal"),
            Map.entry("fixed", "decimal"),
            Map.entry("numeric", "decimal"),
            Map.entry("double precision", "double"),
            Map.entry("real", "double"),
            Map.entry("float8", "double"),
            Map.entry("float4", "float"),
            Map.entry("character varying", "varchar"),
            Map.entry("char varying", "varchar"),
            Map.entry("character", "char"),
            Map.entry("national varchar", "varchar"),
            Map.entry("long varchar", "mediumtext"));

    private static final Map<String, String> USUAL_SIZES =
            Map.of("char", "(1)", "binary", "(1)", "bit", "(1)", "decimal", "(10,0)");

    private static final Set<String> WITHOUT_WIDTH = Set.of("int", "bigint", "smallint", "mediumint", "year");

    private static final Set<String> TIMES = Set.of("datetime", "timestamp", "time");

    private static final Pattern TYPE =
            Pattern.compile("([a-z0-9_ ]+?)(?: ?\\((.*)\\))?((?: (?:unsigned|signed|zerofill))*)", Pattern.DOTALL);

    private static final Pattern WORDS = Pattern.compile("'(?:[^'\\\\]|\\\\.|'')*'|[^']+", Pattern.DOTALL);

    private static final Pattern CHARACTER_SET = Pattern.compile("\\b(character set|charset|collate) \\w+");

    private TypeSynonyms() {}

    static String resolve(String name) {
        Matcher type =
                TYPE.matcher(CHARACTER_SET.matcher(plain(name)).replaceAll("").strip());
        if (!type.matches()) {
            return name;
        }
        String words = NAMES.getOrDefault(type.group(1), type.group(1));
        String size = size(words, type.group(2) == null ? "" : type.group(2));
        return words + size + type.group(3).replace(" signed", "");
    }

    private static String size(String type, String said) {
        if (said.isEmpty()) {
            return USUAL_SIZES.getOrDefault(type, "");
        }
        boolean nothing = WITHOUT_WIDTH.contains(type)
                || (type.equals("tinyint") && !said.equals("1"))
                || (TIMES.contains(type) && said.equals("0"));
        if (nothing) {
            return "";
        }
        return type.equals("decimal") && !said.contains(",") ? "(" + said + ",0)" : "(" + said + ")";
    }

    /** Lower case and no blanks that mean nothing, outside of strings. */
    private static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        Matcher words = WORDS.matcher(name.strip());
        while (words.find()) {
            String text = words.group();
            plain.append(
                    text.startsWith("'")
                            ? text
                            : text.toLowerCase(Locale.ROOT)
                                    .replaceAll("\\s+", " ")
                                    .replaceAll(" ?([(,]) ?", "$1")
                                    .replaceAll(" \\)", ")")
                                    .replaceAll("\\)(?=[a-z])", ") "));
        }
        return plain.toString();
    }
}
