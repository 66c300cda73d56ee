package dev.retort.core.run;

import dev.retort.core.dialect.Instruction;
import dev.retort.core.dialect.ProgramParts;

/** What a statement looks like to a reader. */
final class PlaceText {
    private PlaceText() {}

    static String of(Place place) {
        return ProgramParts.of(place.program())
                .map(ProgramParts.Part::instruction)
                .findFirst()
                .map(PlaceText::of)
                .orElse(place.source().toString());
    }

    private static String of(Instruction instruction) {
        if (instruction instanceof Instruction.Execute execute) {
            return execute.sql().replace("\n", "\n      ");
        }
        if (instruction instanceof Instruction.Work work) {
            return "work with the connection: " + work.description();
        }
        return instruction instanceof Instruction.Prepared prepared
                ? String.join("; ", prepared.statements())
                : "several statements";
    }
}
