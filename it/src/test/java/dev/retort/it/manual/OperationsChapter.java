package dev.retort.it.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** The chapter for operators, whose outputs are those that tests have seen. */
public final class OperationsChapter {
    private static final String HELD = "held: ";

    private OperationsChapter() {}

    /**
     * Makes sure that the chapter shows this output. It stands in a block with the remark {@code <!-- held: name -->} on the
     * line above. Numbers may differ, since times, ports and sessions do.
     *
     * @param name what the block is called, in whole words with hyphens
     * @param output what was printed, without the words in front of each line that Maven's log adds
     */
    public static void shows(String name, String output) {
        List<CodeBlock> blocks = Page.chapter("operations").blocks().stream()
                .filter(block -> block.remark().equals(HELD + name))
                .toList();
        assertThat(blocks).as("blocks called " + name).hasSize(1);
        CodeBlock block = blocks.get(0);
        assertThat(withoutNumbers(output)).as(block.toString()).isEqualTo(withoutNumbers(block.text()));
    }

    /** The names of the blocks in the chapter; empty for a block of text that has none. */
    static List<String> names() {
        return Page.chapter("operations").blocks("text").stream()
                .map(block -> block.remark().startsWith(HELD) ? block.remark().substring(HELD.length()) : "")
                .toList();
    }

    private static String withoutNumbers(String text) {
        return text.strip().replaceAll("\\d+", "0");
    }
}
