package dev.retort.it.scripts.clients;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One way to write text in which semicolons and the like mean nothing: a quoted text or a comment. */
interface Stretch {
    /** Two dashes, whatever follows. */
    Stretch LINE_COMMENT = comment("--[^\\n]*");

    /** A comment that ends with the first end. */
    Stretch BLOCK_COMMENT = comment("/\\*.*?(?:\\*/|\\z)");

    /** A comment that may hold comments. */
    Stretch NESTED_COMMENT = new NestedComment();

    /** Tells whether it is a comment and not quoted text. */
    boolean isComment();

    /** Returns where the stretch ends that begins at the place; the place itself if none begins there. */
    int end(String text, int place);

    /** A comment of that form. */
    static Stretch comment(String form) {
        return new Matching(true, Pattern.compile(form, Pattern.DOTALL));
    }

    /** A quoted text of that form; a doubled quote in it counts as the end of one and the start of the next. */
    static Stretch quoted(String form) {
        return new Matching(false, Pattern.compile(form, Pattern.DOTALL));
    }

    /** What a regular expression recognises. */
    record Matching(boolean isComment, Pattern form) implements Stretch {
        @Override
        public int end(String text, int place) {
            Matcher stretch = form.matcher(text).region(place, text.length());
            return stretch.lookingAt() ? stretch.end() : place;
        }
    }

    /** What no regular expression recognises. */
    record NestedComment() implements Stretch {
        @Override
        public boolean isComment() {
            return true;
        }

        @Override
        public int end(String text, int place) {
            int end = place;
            int depth = 0;
            do {
                if (text.startsWith("/*", end)) {
                    depth++;
                    end += 2;
                } else if (depth > 0 && text.startsWith("*/", end)) {
                    depth--;
                    end += 2;
                } else if (depth > 0) {
                    end++;
                }
            } while (depth > 0 && end < text.length());
            return end;
        }
    }
}
