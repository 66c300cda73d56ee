package dev.retort.it.manual;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The README or a chapter of the manual. */
record Page(Path file, String text) {
    private static final Pattern BLOCK = Pattern.compile(
            "(?:^<!-- (?<remark>[^\\n]*) -->\\n)?^```(?<language>\\w*)\\n(?<text>.*?)^```$",
            Pattern.MULTILINE | Pattern.DOTALL);

    static Page readme() {
        return at("README.md");
    }

    /** The chapter of that name, without its ending. */
    static Page chapter(String name) {
        return at("docs/" + name + ".md");
    }

    /** The page in that file of the repository. */
    static Page at(String file) {
        return read(Repository.root().resolve(file));
    }

    /** The README and all chapters. */
    static List<Page> all() {
        try (Stream<Path> files = Files.list(Repository.root().resolve("docs"))) {
            List<Page> pages = new ArrayList<>(List.of(readme()));
            files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(Page::read)
                    .forEach(pages::add);
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Page read(Path file) {
        try {
            return new Page(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name without its ending. */
    String name() {
        return file.getFileName().toString().replace(".md", "");
    }

    List<CodeBlock> blocks() {
        List<CodeBlock> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(text);
        while (matcher.find()) {
            String remark = matcher.group("remark") == null ? "" : matcher.group("remark");
            long lineEndsBefore = text.substring(0, matcher.start("language"))
                    .chars()
                    .filter(character -> character == '\n')
                    .count();
            blocks.add(new CodeBlock(
                    file.getFileName().toString(),
                    Math.toIntExact(lineEndsBefore + 1),
                    matcher.group("language"),
                    remark,
                    matcher.group("text")));
        }
        return blocks;
    }

    List<CodeBlock> blocks(String language) {
        return blocks().stream().filter(block -> block.isIn(language)).toList();
    }

    /** The lines of the table whose first column has this title, without its head. */
    List<String> table(String title) {
        return text.lines()
                .dropWhile(line -> !line.startsWith("| " + title + " |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
    }

    @Override
    public String toString() {
        return file.getFileName().toString();
    }
}
