package dev.retort.core.dialect.postgresql;

import dev.retort.core.dialect.Identifiers;
import dev.retort.schema.Routine;

/** A function or procedure, its body between dollar quotes so that it is kept as it is. */
record RoutineDefinition(Identifiers identifiers, Routine routine) {
    String create() {
        return "CREATE " + definition();
    }

    String createOrReplace() {
        return "CREATE OR REPLACE " + definition();
    }

    private String definition() {
        String quote = quote();
        return (routine.isProcedure() ? "PROCEDURE " : "FUNCTION ") + identifiers.spell(routine.name()) + "("
                + String.join(", ", routine.parameters()) + ")"
                + routine.result().map(type -> " RETURNS " + type).orElse("")
                + " LANGUAGE " + routine.language()
                + routine.properties().map(words -> " " + words).orElse("")
                + " AS " + quote + routine.body() + quote;
    }

    private String quote() {
        String quote = "$function$";
        for (int number = 2; routine.body().contains(quote); number++) {
            quote = "$function" + number + "$";
        }
        return quote;
    }
}
