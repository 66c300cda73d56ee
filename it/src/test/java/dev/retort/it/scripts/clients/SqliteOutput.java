package dev.retort.it.scripts.clients;

import java.nio.file.Path;

/** Where rows go: to the reader of the output, or into a file that the script can read then. */
final class SqliteOutput {
    private final Path folder;
    private final StringBuilder shown = new StringBuilder();
    private String file = "";

    SqliteOutput(Path folder) {
        this.folder = folder;
    }

    /** Begins to write into a file, whose old contents are gone; or to show again, where the name is empty. */
    void to(String name) {
        file = name;
        if (!name.isEmpty()) {
            Texts.write(folder.resolve(name), "");
        }
    }

    void line(String text) {
        if (file.isEmpty()) {
            shown.append(text).append('\n');
        } else {
            Texts.write(folder.resolve(file), Texts.read(folder.resolve(file)) + text + "\n");
        }
    }

    String read(String name) {
        return Texts.read(folder.resolve(name));
    }

    String shown() {
        return shown.toString();
    }
}
