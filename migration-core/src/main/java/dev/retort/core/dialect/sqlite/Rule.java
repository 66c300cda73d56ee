package dev.retort.core.dialect.sqlite;

/**
 * A constraint as a table's definition has it, wherever it stands there.
 *
 * @param name empty if it has none
 */
record Rule(String name, Fragment text) {
    boolean isSameAs(Rule other) {
        return name.equalsIgnoreCase(other.name) && text.equals(other.text);
    }

    @Override
    public String toString() {
        return name.isEmpty() ? text.toString() : "CONSTRAINT " + name + " " + text;
    }
}
