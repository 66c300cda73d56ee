package dev.retort.it.manual;

/**
 * A fenced block of a page.
 *
 * @param page the page's name, for messages
 * @param line the line of the fence, from 1
 * @param language what stands behind the fence
 * @param remark the HTML comment on the line above the fence, which readers do not see; empty if there is none
 */
record CodeBlock(String page, int line, String language, String remark, String text) {
    boolean isIn(String otherLanguage) {
        return language.equals(otherLanguage);
    }

    @Override
    public String toString() {
        return page + ":" + line;
    }
}
