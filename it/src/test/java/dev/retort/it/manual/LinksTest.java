package dev.retort.it.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links from page to page. */
class LinksTest {
    /** To a file of the repository, to a heading of one, or to a heading of the same page. */
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]*)(?:#([^)]+))?\\)");

    @ParameterizedTest
    @MethodSource("pages")
    void linksLeadToFilesAndHeadings(Page page) throws Exception {
        Matcher links = LINK.matcher(page.text());
        while (links.find()) {
            Path target = links.group(1).isEmpty() ? page.file() : page.file().resolveSibling(links.group(1));
            assertThat(target).exists();
            if (links.group(2) != null) {
                assertThat(headings(Files.readString(target))).contains(links.group(2));
            }
        }
    }

    static Stream<Page> pages() {
        return Stream.concat(Stream.of(Page.at("CONTRIBUTING.md"), Page.at("CHANGELOG.md")), Page.all().stream());
    }

    /** As GitHub makes anchors of them. */
    private static List<String> headings(String text) {
        return text.lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .toList();
    }
}
