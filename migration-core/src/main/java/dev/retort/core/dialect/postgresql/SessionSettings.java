package dev.retort.core.dialect.postgresql;

import dev.retort.SessionSetting;
import dev.retort.core.dialect.Instruction;
import dev.retort.core.dialect.Literals;
import java.time.Duration;
import java.util.List;

/**
 * Settings of a session. What a setting was before is kept in one of our own, {@code retort.} and its name.
 *
 * <p>A rollback takes both back; then there is nothing to restore. That it was kept is told from what was kept by a mark,
 * since a setting may be empty.
 */
final class SessionSettings {
    private static final String MARK = "was:";

    private SessionSettings() {}

    static Instruction.Session change(SessionSetting setting) {
        if (setting instanceof SessionSetting.LockTimeout timeout) {
            return change("lock_timeout", milliseconds(timeout.duration()));
        }
        if (setting instanceof SessionSetting.StatementTimeout timeout) {
            return change("statement_timeout", milliseconds(timeout.duration()));
        }
        SessionSetting.Variable variable = (SessionSetting.Variable) setting;
        return change(variable.name(), variable.value());
    }

    private static String milliseconds(Duration duration) {
        return duration.toMillis() + "ms";
    }

    private static Instruction.Session change(String name, String value) {
        String setting = Literals.quoted(name);
        String kept = Literals.quoted("retort." + name);
        return new Instruction.Session(
                List.of(
                        "SELECT set_config(" + kept + ", '" + MARK + "' || coalesce(current_setting(" + setting
                                + ", true), ''), false) WHERE coalesce(current_setting(" + kept + ", true), '') = ''",
                        "SELECT set_config(" + setting + ", " + Literals.quoted(value) + ", false)"),
                "SELECT set_config(" + setting + ", substr(kept.value, " + (MARK.length() + 1)
                        + "), false), set_config("
                        + kept + ", '', false) FROM (SELECT current_setting(" + kept
                        + ", true) AS value) AS kept WHERE kept.value <> ''");
    }
}
