package dev.retort.it.manual;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The Java blocks of a page, which together are one history: statements belong to a revision that follows the one above
 * them, classes say themselves what they follow.
 */
record Chapter(Page page, List<Snippet> snippets) {
    static Chapter of(Page page) {
        List<Snippet> snippets = new ArrayList<>();
        String parent = "";
        for (CodeBlock block : page.blocks("java")) {
            Snippet snippet = Snippet.of(block, snippets.size() + 1, parent);
            snippets.add(snippet);
            parent = snippet.isPartOfHistory() && !snippet.id().isEmpty() ? snippet.id() : parent;
        }
        return new Chapter(page, snippets);
    }

    /**
     * All chapters with Java in them, but for two: the README shows a part of the example, and the mistakes of the diagnostics
     * are compiled by the tests of the processor.
     */
    static List<Chapter> all() {
        return Page.all().stream()
                .filter(page -> !Set.of("README", "diagnostics").contains(page.name()))
                .map(Chapter::of)
                .filter(chapter -> !chapter.snippets().isEmpty())
                .toList();
    }

    /** The sources of the history, by file name. */
    Map<String, String> sources() {
        return sources(snippets.stream().filter(Snippet::isPartOfHistory).toList());
    }

    /** The sources of the history up to this snippet, which may belong to it or not. */
    Map<String, String> sourcesUpTo(Snippet last) {
        List<Snippet> wanted = new ArrayList<>(snippets.subList(0, snippets.indexOf(last)).stream()
                .filter(Snippet::isPartOfHistory)
                .toList());
        wanted.add(last);
        return sources(wanted);
    }

    private static Map<String, String> sources(List<Snippet> wanted) {
        Map<String, String> sources = new LinkedHashMap<>();
        wanted.forEach(snippet -> sources.put(snippet.fileName(), snippet.source()));
        return sources;
    }

    /** The block in another language that belongs to the snippet: the next one on the page, if it stands before more Java. */
    Optional<CodeBlock> blockBehind(Snippet snippet, String language) {
        List<CodeBlock> blocks = page.blocks();
        return blocks.subList(blocks.indexOf(snippet.block()) + 1, blocks.size()).stream()
                .takeWhile(block -> !block.isIn("java"))
                .filter(block -> block.isIn(language))
                .findFirst();
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
