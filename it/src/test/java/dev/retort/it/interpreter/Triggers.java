package dev.retort.it.interpreter;

import dev.retort.schema.Trigger;
import dev.retort.schema.TriggerEvent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Triggers as JSON. */
final class Triggers {
    private Triggers() {}

    static Trigger of(Fields fields) {
        Trigger trigger = timed(fields, Trigger.trigger(fields.required("name", "trigger")))
                .on(fields.required("table", "table_name", "on"));
        if (fields.has("columns", "of", "update_of")) {
            trigger =
                    trigger.ofColumns(fields.texts("columns", "of", "update_of").toArray(String[]::new));
        }
        if (fields.text("for_each", "level").map(Spelling::of).orElse("row").equals("statement")) {
            trigger = trigger.forEachStatement();
        }
        Optional<String> condition = fields.text("when", "condition");
        if (condition.isPresent()) {
            trigger = trigger.when(condition.orElseThrow());
        }
        Optional<String> body = fields.text("body");
        if (body.isPresent()) {
            trigger = trigger.body(body.orElseThrow());
        }
        return fields.text("function", "execute", "calls").map(trigger::calling).orElse(trigger);
    }

    private static Trigger.Timed timed(Fields fields, Trigger.Named name) {
        TriggerEvent[] events = fields.requiredTexts("events", "event").stream()
                .flatMap(words -> Arrays.stream(words.split("(?i)\\s+or\\s+", -1)))
                .map(word -> event(fields, word))
                .toArray(TriggerEvent[]::new);
        return switch (Spelling.of(fields.required("timing", "when_fired", "time"))) {
            case "before" -> name.before(events);
            case "after" -> name.after(events);
            case "instead_of" -> name.insteadOf(events);
            default -> throw fields.unreadable("\"timing\" must be before, after or instead of");
        };
    }

    private static TriggerEvent event(Fields fields, String word) {
        return Arrays.stream(TriggerEvent.values())
                .filter(event -> event.name().equals(word.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> fields.unreadable("nobody knows the event " + word + " of a trigger"));
    }
}
