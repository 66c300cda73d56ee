package dev.retort.core.dialect.postgresql;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The many names of PostgreSQL's types, and the one that {@code format_type} gives. */
final class TypeSynonyms {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("int", "integer"),
            Map.entry("int4", "integer"),
            Map.entry("int2", "smallint"),
            Map.entry("int8", "bigint"),
            Map.entry("bool", "boolean"),
            Map.entry("float", "double precision"),
            Map.entry("float8", "double precision"),
            Map.entry("float4", "real"),
            Map.entry("decimal", "numeric"),
            Map.entry("dec", "numeric"),
            Map.entry("varchar", "character varying"),
            Map.entry("char varying", "character varying"),
            Map.entry("char", "character"),
            Map.entry("bpchar", "character"),
            Map.entry("varbit", "bit varying"),
            Map.entry("timestamptz", "timestamp with time zone"),
            Map.entry("timestamp", "timestamp without time zone"),
            Map.entry("timetz", "time with time zone"),
            Map.entry("time", "time without time zone"));

    /** A name, a size in parentheses with more words behind, and the brackets of an array. */
    private static final Pattern TYPE =
            Pattern.compile("([a-z0-9_. ]+?)(?: ?\\(([^)]*)\\) ?([a-z ]*?))?((?: ?\\[[0-9]*\\])*| array)");

    private TypeSynonyms() {}

    static String resolve(String name) {
        if (name.contains("\"")) {
            return name;
        }
        Matcher type = TYPE.matcher(name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
        if (!type.matches()) {
            return name;
        }
        boolean sized = type.group(2) != null;
        String words = sized ? (type.group(1) + " " + type.group(3)).strip() : type.group(1);
        String resolved = NAMES.getOrDefault(words, words);
        String size = sized ? size(resolved, type.group(2)) : usualSize(resolved);
        return withSize(resolved, size) + (type.group(4).isBlank() ? "" : "[]");
    }

    private static String usualSize(String type) {
        return type.equals("character") || type.equals("bit") ? "(1)" : "";
    }

    private static String size(String type, String said) {
        String size = said.replace(" ", "");
        return type.equals("numeric") && !size.contains(",") ? "(" + size + ",0)" : "(" + size + ")";
    }

    /** The size of a time stands in the midst of the words. */
    private static String withSize(String type, String size) {
        int zone = type.indexOf(" with");
        return zone < 0 ? type + size : type.substring(0, zone) + size + type.substring(zone);
    }
}
