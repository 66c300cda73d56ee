package dev.retort.it.manual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Operations;
import dev.retort.Revision;
import dev.retort.schema.ColumnChange;
import dev.retort.schema.ColumnType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The manual leaves nothing of the API out. */
class CompletenessTest {
    private static final Pattern WORD = Pattern.compile("\\w+");

    @Test
    void eachVerbHasItsInverseInTheTable() {
        Set<String> verbs = names(Operations.class.getMethods());
        verbs.remove("inverseOf");

        assertThat(Page.chapter("verbs").table("verb"))
                .extracting(CompletenessTest::firstWord)
                .containsExactlyInAnyOrderElementsOf(verbs);
    }

    @Test
    void eachMemberOfTheAnnotationIsExplained() {
        assertThat(Page.chapter("revisions").table("member"))
                .extracting(CompletenessTest::firstWord)
                .containsExactlyInAnyOrderElementsOf(names(Revision.class.getDeclaredMethods()));
    }

    @Test
    void eachKindOfTypeHasItsLine() {
        List<String> lines = Page.chapter("types").table("type").stream()
                .map(line -> line.toUpperCase(Locale.ROOT))
                .toList();

        assertThat(ColumnType.Kind.values())
                .allSatisfy(kind -> assertThat(lines).anyMatch(line -> line.contains(kind.name())));
    }

    @Test
    void eachChangeOfAColumnIsNamed() {
        Stream<Method> changes = Stream.of(ColumnChange.class.getDeclaredMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()));

        assertThat(Page.chapter("verbs").text())
                .contains(changes.map(method -> "`" + method.getName() + "`").toList());
    }

    private static Set<String> names(Method[] methods) {
        return Stream.of(methods).map(Method::getName).collect(Collectors.toSet());
    }

    private static String firstWord(String line) {
        Matcher word = WORD.matcher(line);
        return word.find() ? word.group() : "";
    }
}
