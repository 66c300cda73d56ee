package dev.retort.core.dialect.postgresql;

/** A block of PL/pgSQL that is carried out at once, between dollar signs that stand nowhere in it. */
final class DoBlock {
    private DoBlock() {}

    /** Returns the statement, without a semicolon behind it; the body ends with a line end. */
    static String of(String body) {
        String tag = "$retort$";
        while (body.contains(tag)) {
            tag = tag.substring(0, tag.length() - 1) + "_$";
        }
        return "DO " + tag + "\n" + body + tag;
    }
}
