package dev.retort.core.dialect.sqlite;

import dev.retort.schema.Expression;
import dev.retort.schema.Index;
import dev.retort.schema.IndexKey;
import java.util.ArrayList;
import java.util.List;

/** A {@code CREATE INDEX} statement, taken apart; {@code where} is empty if the index is about all rows. */
record IndexDefinition(String name, boolean unique, List<Fragment> keys, Fragment where) {
    IndexDefinition {
        keys = List.copyOf(keys);
    }

    static IndexDefinition parse(String sql) {
        TokenReader reader = new TokenReader(sql);
        reader.accept("CREATE");
        boolean unique = reader.accept("UNIQUE");
        reader.accept("INDEX");
        reader.accept("IF", "NOT", "EXISTS");
        String name = reader.readName();
        reader.accept("ON");
        reader.readName();
        if (!reader.accept("(")) {
            throw new UnreadableDefinition(sql);
        }
        List<Fragment> keys = new ArrayList<>();
        do {
            keys.add(key(reader));
        } while (reader.accept(","));
        reader.accept(")");
        String where = reader.accept("WHERE") ? reader.readUpTo(List.of(";")) : "";
        return new IndexDefinition(name, unique, keys, Fragment.ofExpression(where));
    }

    private static Fragment key(TokenReader reader) {
        Fragment what = Fragment.ofExpression(reader.readUpTo(List.of("ASC", "DESC", ",", ")")));
        reader.accept("ASC");
        return reader.accept("DESC") ? Fragment.of(what + " DESC") : what;
    }

    /** Returns the index as an author would give it; a key that is no single name is an expression. */
    Index on(String table) {
        Index index = Index.index(name)
                .on(table, keys.stream().map(IndexDefinition::key).toArray(IndexKey[]::new));
        index = unique ? index.unique() : index;
        return where.toString().isEmpty() ? index : index.where(where.toString());
    }

    private static IndexKey key(Fragment key) {
        List<Token> tokens = Tokens.of(key.toString());
        boolean descending = tokens.size() > 1 && tokens.get(tokens.size() - 1).is("DESC");
        int length = tokens.size() - (descending ? 1 : 0);
        boolean collated = length > 2 && tokens.get(length - 2).is("COLLATE");
        int ofKey = length - (collated ? 2 : 0);
        String text = key.toString().substring(0, tokens.get(ofKey - 1).end());
        IndexKey read = ofKey == 1 ? IndexKey.key(tokens.get(0).name()) : IndexKey.key(Expression.expression(text));
        read = collated ? read.collation(tokens.get(length - 1).name()) : read;
        return descending ? read.descending() : read;
    }

    boolean isSameAs(IndexDefinition other) {
        return name.equalsIgnoreCase(other.name)
                && unique == other.unique
                && keys.equals(other.keys)
                && where.equals(other.where);
    }

    @Override
    public String toString() {
        String text = (unique ? "unique index " : "index ") + name + " " + keys;
        return where.toString().isEmpty() ? text : text + " where " + where;
    }
}
