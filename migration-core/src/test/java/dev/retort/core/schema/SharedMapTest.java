package dev.retort.core.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SharedMapTest {
    private static final SharedMap<String, Integer> ONE_TO_THREE =
            SharedMap.<String, Integer>empty().with("two", 2).with("one", 1).with("three", 3);

    @Test
    void keysAreInTheirOrder() {
        assertThat(ONE_TO_THREE).containsExactly(entry("one", 1), entry("three", 3), entry("two", 2));
    }

    @Test
    void valueOfKnownKeyIsReplaced() {
        assertThat(ONE_TO_THREE.with("two", 22))
                .containsExactly(entry("one", 1), entry("three", 3), entry("two", 22))
                .hasSize(3);
    }

    @Test
    void copyLeavesTheOriginalAsItWas() {
        ONE_TO_THREE.with("four", 4);
        ONE_TO_THREE.without("one");

        assertThat(ONE_TO_THREE).containsOnlyKeys("one", "two", "three");
    }

    @Test
    void mapWithoutAnUnknownKeyIsTheMap() {
        assertThat(ONE_TO_THREE.without("four")).isSameAs(ONE_TO_THREE);
    }

    @Test
    void valuesAreFoundFromSomeKeyOn() {
        SharedMap<String, Integer> map = ONE_TO_THREE.with("tea", 0).with("to", 5);

        assertThat(map.valuesFrom("t", key -> key.startsWith("t"))).containsExactly(0, 3, 5, 2);
        assertThat(map.valuesFrom("th", key -> key.startsWith("th"))).containsExactly(3);
        assertThat(map.valuesFrom("x", key -> true)).isEmpty();
    }

    @Test
    void anyChangesComeToWhatTheyComeToInAnotherMap() {
        Random random = new Random(7);
        Map<Integer, Integer> expected = new TreeMap<>();
        SharedMap<Integer, Integer> map = SharedMap.empty();
        for (int change = 0; change < 20_000; change++) {
            int key = random.nextInt(500);
            if (random.nextBoolean()) {
                expected.put(key, change);
                map = map.with(key, change);
            } else {
                expected.remove(key);
                map = map.without(key);
            }
            assertThat(map).hasSize(expected.size());
        }
        assertThat(map).isEqualTo(expected).containsExactlyEntriesOf(expected);
        assertThat(map.get(500)).isNull();
    }

    @Test
    void changeOfTenThousandKeysMakesFewNodes() {
        SortedTree<Integer, Integer> tree = SortedTree.empty();
        for (int key = 0; key < 10_000; key++) {
            tree = tree.with(key, key);
        }
        assertThat(tree.height()).isEqualTo(14);
        assertThat(madeFor(tree.with(5_000, 0), tree)).hasSizeLessThanOrEqualTo(14);
        assertThat(madeFor(tree.with(10_000, 0), tree)).hasSizeLessThanOrEqualTo(16);
        assertThat(madeFor(tree.without(5_000), tree)).hasSizeLessThanOrEqualTo(16);
    }

    private static <K extends Comparable<? super K>, V> Set<Object> madeFor(
            SortedTree<K, V> changed, SortedTree<K, V> original) {
        Set<Object> made = nodes(changed);
        made.removeAll(nodes(original));
        return made;
    }

    private static <K extends Comparable<? super K>, V> Set<Object> nodes(SortedTree<K, V> tree) {
        Set<Object> nodes = Collections.newSetFromMap(new IdentityHashMap<>());
        if (tree instanceof SortedTree.Node<K, V> node) {
            nodes.add(node);
            List.of(node.less(), node.greater()).forEach(side -> nodes.addAll(nodes(side)));
        }
        return nodes;
    }
}
