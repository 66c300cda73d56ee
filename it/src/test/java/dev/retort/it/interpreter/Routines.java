package dev.retort.it.interpreter;

import dev.retort.schema.Routine;
import java.util.Optional;

/** Functions and procedures as JSON. */
final class Routines {
    private Routines() {}

    static Routine of(Fields fields, String kind) {
        String name = fields.required("name", kind);
        Routine routine = (kind.equals("procedure") ? Routine.procedure(name) : Routine.function(name))
                .taking(fields.texts("args", "arguments", "parameters").toArray(String[]::new))
                .body(fields.required("body", "definition", "sql"));
        Optional<String> language = fields.text("language");
        if (language.isPresent()) {
            routine = routine.language(language.orElseThrow());
        }
        Optional<String> properties = fields.text("properties", "volatility", "attributes");
        if (properties.isPresent()) {
            routine = routine.properties(properties.orElseThrow());
        }
        return fields.text("returns", "result").map(routine::returns).orElse(routine);
    }
}
