package dev.retort.it.verbs;

import dev.retort.it.databases.DatabaseKind;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts in which SQLite, MySQL and MariaDB tell what a table is, part by part and sorted.
 *
 * <p>They hold what a catalogue leaves out, such as expressions, collations and storage. PostgreSQL's catalogue leaves
 * nothing out and has no such text.
 */
final class Definitions {
    private static final Pattern NEXT_NUMBER = Pattern.compile(" AUTO_INCREMENT=[0-9]+");

    /** Something between quotes, or a single character. */
    private static final Pattern PIECE = Pattern.compile("'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|.", Pattern.DOTALL);

    private Definitions() {}

    static List<String> of(String quotedTable, String table, DatabaseKind kind, Connection connection)
            throws SQLException {
        return switch (kind) {
            case POSTGRESQL -> List.of();
            case MYSQL, MARIADB ->
                parts(lastColumn("SHOW CREATE TABLE " + quotedTable, connection).get(0));
            case SQLITE -> {
                List<String> definitions = new ArrayList<>();
                for (String sql : lastColumn(
                        "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND tbl_name = '"
                                + table.replace("'", "''") + "'",
                        connection)) {
                    definitions.addAll(partsBetweenCommas(sql));
                }
                yield definitions.stream().sorted().toList();
            }
        };
    }

    /** MySQL and MariaDB write each part on a line of its own. */
    private static List<String> parts(String definition) {
        return Arrays.stream(NEXT_NUMBER.matcher(definition).replaceAll("").split("\n"))
                .map(line -> line.replaceAll(",$", "").strip())
                .sorted()
                .toList();
    }

    /** SQLite keeps the text that it was given, whose white space says nothing; renaming puts names between quotes. */
    private static List<String> partsBetweenCommas(String definition) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int depth = 0;
        Matcher pieces = PIECE.matcher(definition.substring(definition.indexOf('(') + 1));
        while (pieces.find()) {
            String piece = pieces.group();
            depth += piece.equals("(") ? 1 : piece.equals(")") ? -1 : 0;
            if (depth == 0 && piece.equals(",")) {
                parts.add(collapsed(part));
                part.setLength(0);
            } else if (depth >= 0) {
                part.append(piece);
            }
        }
        parts.add(collapsed(part));
        return parts;
    }

    private static String collapsed(CharSequence text) {
        return text.toString()
                .replaceAll("\\s+", " ")
                .replaceAll("\"([a-z_][a-z0-9_]*)\"", "$1")
                .strip();
    }

    private static List<String> lastColumn(String query, Connection connection) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(rows.getMetaData().getColumnCount()));
            }
        }
        return values;
    }
}
