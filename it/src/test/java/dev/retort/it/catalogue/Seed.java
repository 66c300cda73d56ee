package dev.retort.it.catalogue;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.retort.it.databases.DatabaseKind;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;

/** A real history whose effect on real databases was recorded. */
public enum Seed {
    /** 25 revisions of an agent platform's gateway. */
    SOLACE("solace"),

    /** Two revisions with users, tokens and sessions. */
    USERS_SESSIONS("users-sessions"),

    /** 29 revisions of a gateway between users and agents that write programs, recorded under a tool without version rows. */
    API_GATEWAY("api-gateway"),

    /** 26 revisions of a home-security system, with two heads and joins of two and of four lines. */
    NEMOTRON("nemotron");

    private final String folder;

    Seed(String folder) {
        this.folder = folder;
    }

    /** The databases for which there is a recording. */
    public Set<DatabaseKind> kinds() {
        return switch (this) {
            case SOLACE, USERS_SESSIONS -> EnumSet.allOf(DatabaseKind.class);
            case API_GATEWAY, NEMOTRON -> EnumSet.of(DatabaseKind.POSTGRESQL);
        };
    }

    /** What was recorded on that kind of database. MySQL has no recording of its own, it is measured by MariaDB's. */
    public RecordedHistory history(DatabaseKind kind) {
        return RecordedHistory.parse(text(kind, "steps.jsonl"));
    }

    /** The catalogue after an upgrade of an empty database to a revision that joins lines. */
    public Catalogue atJoin(DatabaseKind kind, String revision) {
        return Catalogue.of(
                json(kind, "at-merge/" + revision + ".json").getAsJsonObject().getAsJsonObject("catalogue"));
    }

    /** A recorded file, such as {@code scenario-data.json}. */
    public JsonElement json(DatabaseKind kind, String file) {
        return JsonParser.parseString(text(kind, file));
    }

    /** A recorded file as it is. */
    public String text(DatabaseKind kind, String file) {
        String dialect = kind == DatabaseKind.MARIADB ? "mysql" : kind.lowerCaseName();
        String resource = "/seeds/" + folder + "/expected/" + dialect + "/" + file;
        try (InputStream stream = Seed.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new FileNotFoundException("There is no resource " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
