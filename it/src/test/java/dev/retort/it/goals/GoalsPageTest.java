package dev.retort.it.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The page about the goals names each goal and each parameter of the plugin, and no others. */
class GoalsPageTest {

    private static final Path PAGE = Path.of("..", "docs", "goals.md");

    @Test
    void everyGoalHasALine() throws Exception {
        Set<String> goals = elements("goal").stream()
                .filter(element -> element.getParentNode().getNodeName().equals("mojo"))
                .map(Element::getTextContent)
                .collect(Collectors.toSet());

        assertThat(inPage("^\\| `db:([a-z-]+)` \\|")).isEqualTo(goals);
    }

    @Test
    void everyParameterHasALine() throws Exception {
        Set<String> properties = elements("configuration").stream()
                .flatMap(configuration -> found("\\$\\{(db\\.\\w+)}", configuration.getTextContent()).stream())
                .collect(Collectors.toSet());

        assertThat(inPage("^\\| `\\w+` \\| `-D(db\\.\\w+)` \\|")).isEqualTo(properties);
    }

    private static List<Element> elements(String name) throws Exception {
        try (InputStream stream = GoalsPageTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            Document document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(stream);
            NodeList nodes = document.getElementsByTagName(name);
            return IntStream.range(0, nodes.getLength())
                    .mapToObj(nodes::item)
                    .map(Element.class::cast)
                    .toList();
        }
    }

    private static Set<String> inPage(String pattern) throws Exception {
        return found(pattern, Files.readString(PAGE));
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
