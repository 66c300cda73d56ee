package dev.retort.core.schema;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Keys in their order, each with a value; immutable. A changed copy shares with the original all but the nodes on one way from
 * the root.
 *
 * <p>The heights of two neighbours differ by one at most, as in the trees of G. Adelson-Velsky and E. Landis.
 */
sealed interface SortedTree<K extends Comparable<? super K>, V> {
    int height();

    Optional<V> find(K key);

    /** The tree with that value of a key, in place of an earlier one. */
    SortedTree<K, V> with(K key, V value);

    /** The tree without that key; unchanged if it has none. */
    SortedTree<K, V> without(K key);

    /** The tree without its first key. */
    SortedTree<K, V> withoutFirst();

    /** Puts the nodes on the way to the first key that is not less than {@code from} on the stack, those with later keys. */
    void pushWayTo(K from, Deque<Node<K, V>> way);

    /** Puts the nodes on the way to the first key on the stack. */
    void pushWayToFirst(Deque<Node<K, V>> way);

    /** A tree of nothing. */
    @SuppressWarnings("unchecked") // it holds neither keys nor values
    static <K extends Comparable<? super K>, V> SortedTree<K, V> empty() {
        return (SortedTree<K, V>) Leaf.LEAF;
    }

    /** The end of a way. */
    record Leaf<K extends Comparable<? super K>, V>() implements SortedTree<K, V> {
        private static final Leaf<String, Object> LEAF = new Leaf<>();

        @Override
        public int height() {
            return 0;
        }

        @Override
        public Optional<V> find(K key) {
            return Optional.empty();
        }

        @Override
        public SortedTree<K, V> with(K key, V value) {
            return new Node<>(this, key, value, this);
        }

        @Override
        public SortedTree<K, V> without(K key) {
            return this;
        }

        @Override
        public SortedTree<K, V> withoutFirst() {
            return this;
        }

        @Override
        public void pushWayTo(K from, Deque<Node<K, V>> way) {}

        @Override
        public void pushWayToFirst(Deque<Node<K, V>> way) {}
    }

    /** A key between those that are less and those that are greater. */
    record Node<K extends Comparable<? super K>, V>(
            SortedTree<K, V> less, K key, V value, SortedTree<K, V> greater, int height) implements SortedTree<K, V> {
        Node(SortedTree<K, V> less, K key, V value, SortedTree<K, V> greater) {
            this(less, key, value, greater, Math.max(less.height(), greater.height()) + 1);
        }

        @Override
        public Optional<V> find(K wanted) {
            int order = wanted.compareTo(key);
            if (order == 0) {
                return Optional.of(value);
            }
            return order < 0 ? less.find(wanted) : greater.find(wanted);
        }

        @Override
        public SortedTree<K, V> with(K added, V itsValue) {
            int order = added.compareTo(key);
            if (order == 0) {
                return new Node<>(less, added, itsValue, greater, height);
            }
            return order < 0
                    ? balanced(less.with(added, itsValue), greater)
                    : balanced(less, greater.with(added, itsValue));
        }

        @Override
        public SortedTree<K, V> without(K unwanted) {
            int order = unwanted.compareTo(key);
            if (order == 0) {
                return joined();
            }
            SortedTree<K, V> side = order < 0 ? less : greater;
            SortedTree<K, V> changed = side.without(unwanted);
            if (changed == side) {
                return this;
            }
            return order < 0 ? balanced(changed, greater) : balanced(less, changed);
        }

        /** Both sides without the key between them: the first of the greater ones takes its place. */
        private SortedTree<K, V> joined() {
            if (!(greater instanceof Node<K, V> node)) {
                return less;
            }
            Node<K, V> first = node.first();
            return first.balanced(less, greater.withoutFirst());
        }

        private Node<K, V> first() {
            return less instanceof Node<K, V> node ? node.first() : this;
        }

        @Override
        public SortedTree<K, V> withoutFirst() {
            return less instanceof Node<K, V> ? balanced(less.withoutFirst(), greater) : greater;
        }

        /** The same key between other sides, of which one may have become higher than the other by two. */
        private Node<K, V> balanced(SortedTree<K, V> newLess, SortedTree<K, V> newGreater) {
            int difference = newLess.height() - newGreater.height();
            if (difference > 1 && newLess instanceof Node<K, V> node) {
                return node.raisedOver(this, newGreater);
            }
            if (difference < -1 && newGreater instanceof Node<K, V> node) {
                return node.raisedUnder(newLess, this);
            }
            return new Node<>(newLess, key, value, newGreater);
        }

        /** This node above one with a greater key. */
        private Node<K, V> raisedOver(Node<K, V> parent, SortedTree<K, V> parentGreater) {
            if (greater instanceof Node<K, V> inner && greater.height() > less.height()) {
                return new Node<>(
                        new Node<>(less, key, value, inner.less),
                        inner.key,
                        inner.value,
                        new Node<>(inner.greater, parent.key, parent.value, parentGreater));
            }
            return new Node<>(less, key, value, new Node<>(greater, parent.key, parent.value, parentGreater));
        }

        /** This node above one with a lesser key. */
        private Node<K, V> raisedUnder(SortedTree<K, V> parentLess, Node<K, V> parent) {
            if (less instanceof Node<K, V> inner && less.height() > greater.height()) {
                return new Node<>(
                        new Node<>(parentLess, parent.key, parent.value, inner.less),
                        inner.key,
                        inner.value,
                        new Node<>(inner.greater, key, value, greater));
            }
            return new Node<>(new Node<>(parentLess, parent.key, parent.value, less), key, value, greater);
        }

        @Override
        public void pushWayTo(K from, Deque<Node<K, V>> way) {
            if (key.compareTo(from) >= 0) {
                way.push(this);
                less.pushWayTo(from, way);
            } else {
                greater.pushWayTo(from, way);
            }
        }

        @Override
        public void pushWayToFirst(Deque<Node<K, V>> way) {
            way.push(this);
            less.pushWayToFirst(way);
        }
    }

    /** The keys and values in their order. */
    final class Walk<K extends Comparable<? super K>, V> implements Iterator<Map.Entry<K, V>> {
        private final Deque<Node<K, V>> way = new ArrayDeque<>();

        static <K extends Comparable<? super K>, V> Walk<K, V> through(SortedTree<K, V> tree) {
            Walk<K, V> walk = new Walk<>();
            tree.pushWayToFirst(walk.way);
            return walk;
        }

        /** Begins at the first key that is not less than {@code from}. */
        static <K extends Comparable<? super K>, V> Walk<K, V> from(K from, SortedTree<K, V> tree) {
            Walk<K, V> walk = new Walk<>();
            tree.pushWayTo(from, walk.way);
            return walk;
        }

        @Override
        public boolean hasNext() {
            return !way.isEmpty();
        }

        @Override
        public Map.Entry<K, V> next() {
            if (way.isEmpty()) {
                throw new NoSuchElementException("there is no further key");
            }
            Node<K, V> node = way.pop();
            node.greater().pushWayToFirst(way);
            return Map.entry(node.key(), node.value());
        }
    }
}
