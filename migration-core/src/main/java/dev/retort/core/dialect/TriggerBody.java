package dev.retort.core.dialect;

import dev.retort.schema.Dialect;
import dev.retort.schema.Trigger;
import dev.retort.schema.TriggerEvent;
import java.util.regex.Pattern;

/** The statements of a trigger, where the database has them in the trigger itself. */
public final class TriggerBody {
    private static final Pattern BLOCK = Pattern.compile("BEGIN\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private TriggerBody() {}

    /**
     * Returns the statements as one block.
     *
     * @throws Unsupported if the trigger has none
     */
    public static String of(Trigger trigger, Dialect dialect) {
        String body = trigger.body()
                .map(String::strip)
                .orElseThrow(() -> new Unsupported(dialect.productName()
                        + "'s triggers carry out statements of their own; say body(...) of " + trigger
                        + ", or put it inside on(POSTGRESQL, ...)"));
        return BLOCK.matcher(body).matches() ? body : "BEGIN\n  " + body + (body.endsWith(";") ? "" : ";") + "\nEND";
    }

    /**
     * Returns the one thing that the trigger waits for.
     *
     * @throws Unsupported if it waits for several
     */
    public static TriggerEvent onlyEvent(Trigger trigger, Dialect dialect) {
        if (trigger.events().size() > 1) {
            throw new Unsupported(
                    dialect.productName() + "'s triggers wait for one event; make one trigger for each of "
                            + trigger.events() + " instead of " + trigger);
        }
        return trigger.events().get(0);
    }
}
