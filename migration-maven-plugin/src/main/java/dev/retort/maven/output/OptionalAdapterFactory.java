package dev.retort.maven.output;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An empty {@code Optional} is {@code null} in JSON, and a full one is its value. */
final class OptionalAdapterFactory implements TypeAdapterFactory {

    @Override
    @SuppressWarnings("unchecked") // The raw type is checked first.
    public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        if (type.getRawType() != Optional.class) {
            return null;
        }
        ParameterizedType optional = (ParameterizedType) type.getType();
        return (TypeAdapter<T>) adapter(gson.getAdapter(TypeToken.get(optional.getActualTypeArguments()[0])));
    }

    private static <T> TypeAdapter<Optional<T>> adapter(TypeAdapter<T> ofValue) {
        return new TypeAdapter<>() {
            @Override
            public void write(JsonWriter out, Optional<T> value) throws IOException {
                if (value.isPresent()) {
                    ofValue.write(out, value.get());
                } else {
                    out.nullValue();
                }
            }

            @Override
            public Optional<T> read(JsonReader in) {
                throw new UnsupportedOperationException("documents are only written");
            }
        };
    }
}
