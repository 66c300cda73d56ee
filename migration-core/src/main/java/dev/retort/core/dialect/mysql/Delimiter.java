package dev.retort.core.dialect.mysql;

/** What tells the client where a statement ends that holds semicolons of its own. */
public final class Delimiter {
    private Delimiter() {}

    /** Returns the statement as it stands in a script. */
    public static String around(String statement) {
        String delimiter = "$$";
        while (statement.contains(delimiter)) {
            delimiter += "$";
        }
        return "DELIMITER " + delimiter + "\n" + statement + "\n" + delimiter + "\nDELIMITER ;\n";
    }

    /** Tells whether the client would end the statement too early without one; or may, where comments make that hard to see. */
    static boolean isNeededBy(String statement) {
        boolean hasComments = statement.contains("--") || statement.contains("#") || statement.contains("/*");
        return hasComments ? statement.indexOf(';') >= 0 : hasSemicolonOutsideOfQuotes(statement);
    }

    private static boolean hasSemicolonOutsideOfQuotes(String statement) {
        char quote = 0;
        for (int place = 0; place < statement.length(); place++) {
            char character = statement.charAt(place);
            if (quote != 0 && character == '\\' && quote != '`') {
                place++;
            } else if (quote != 0) {
                quote = character == quote ? 0 : quote;
            } else if (character == '\'' || character == '"' || character == '`') {
                quote = character;
            } else if (character == ';') {
                return true;
            }
        }
        return false;
    }
}
