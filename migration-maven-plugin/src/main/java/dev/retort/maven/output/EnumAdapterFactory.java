package dev.retort.maven.output;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code TABLE_MISSING} is {@code "table-missing"} in JSON. */
final class EnumAdapterFactory implements TypeAdapterFactory {

    @Override
    public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        return type.getRawType().isEnum()
                ? DocumentGson.written(
                        value -> value.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
                : null;
    }
}
