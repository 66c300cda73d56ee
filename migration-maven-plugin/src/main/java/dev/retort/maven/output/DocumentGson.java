package dev.retort.maven.output;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import dev.retort.core.graph.RevisionId;
import dev.retort.core.problem.Secrets;
import java.io.IOException;
import java.util.function.Function;

/**
 * Gson as documents need it: every field is there, with {@code null} for what does not exist; ids are strings, enums are words in
 * lower case, and no string holds a password.
 */
final class DocumentGson {

    private DocumentGson() {}

    /** Over many lines for people who look at it, or in one. */
    static Gson hiding(Secrets secrets, boolean readable) {
        GsonBuilder builder = new GsonBuilder()
                .registerTypeAdapter(String.class, written(secrets::mask))
                .registerTypeAdapter(RevisionId.class, written(RevisionId::value))
                .registerTypeAdapterFactory(new OptionalAdapterFactory())
                .registerTypeAdapterFactory(new EnumAdapterFactory())
                .disableHtmlEscaping()
                .serializeNulls();
        return (readable ? builder.setPrettyPrinting() : builder).create();
    }

    /** Documents are only written. */
    static <T> TypeAdapter<T> written(Function<T, String> text) {
        return new TypeAdapter<T>() {
            @Override
            public void write(JsonWriter out, T value) throws IOException {
                out.value(text.apply(value));
            }

            @Override
            public T read(JsonReader in) {
                throw new UnsupportedOperationException("documents are only written");
            }
        };
    }
}
