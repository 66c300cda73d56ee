package dev.retort.core.schema;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An immutable sorted map of which a changed copy costs little, in time and in memory. So each state of a long history can have
 * one, of thousands of tables.
 */
final class SharedMap<K extends Comparable<? super K>, V> extends AbstractMap<K, V> {
    private final SortedTree<K, V> tree;

    private SharedMap(SortedTree<K, V> tree) {
        this.tree = tree;
    }

    static <K extends Comparable<? super K>, V> SharedMap<K, V> empty() {
        return new SharedMap<>(SortedTree.<K, V>empty());
    }

    Optional<V> find(K key) {
        return tree.find(key);
    }

    /** The map with that value of a key, in place of an earlier one. */
    SharedMap<K, V> with(K key, V value) {
        return new SharedMap<>(tree.with(key, value));
    }

    /** The map without that key; unchanged if it has none. */
    SharedMap<K, V> without(K key) {
        SortedTree<K, V> smaller = tree.without(key);
        return smaller == tree ? this : new SharedMap<>(smaller);
    }

    /** The values from the first key on that is not less than {@code from}, as long as the keys are wanted. */
    List<V> valuesFrom(K from, Predicate<K> wanted) {
        List<V> values = new ArrayList<>();
        Iterator<Entry<K, V>> walk = SortedTree.Walk.from(from, tree);
        while (walk.hasNext()) {
            Entry<K, V> entry = walk.next();
            if (!wanted.test(entry.getKey())) {
                return values;
            }
            values.add(entry.getValue());
        }
        return values;
    }

    /** Counted, since there are more maps than questions about their size. */
    @Override
    public int size() {
        int size = 0;
        Iterator<Entry<K, V>> walk = SortedTree.Walk.through(tree);
        while (walk.hasNext()) {
            walk.next();
            size++;
        }
        return size;
    }

    @Override
    public boolean isEmpty() {
        return tree.height() == 0;
    }

    @Override
    @SuppressWarnings("unchecked") // a map is asked for any object; one of another class is an error of who asks
    public @Nullable V get(Object key) {
        return find((K) key).orElse(null);
    }

    @Override
    @SuppressWarnings("unchecked") // as above
    public boolean containsKey(Object key) {
        return find((K) key).isPresent();
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<K, V>> iterator() {
                return SortedTree.Walk.through(tree);
            }

            @Override
            public int size() {
                return SharedMap.this.size();
            }
        };
    }
}
