package dev.retort.core.dialect.mysql;

import dev.retort.SessionSetting;
import dev.retort.core.dialect.Instruction;
import dev.retort.core.dialect.Unsupported;
import dev.retort.schema.Dialect;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Settings of a session. What a setting was before is kept in a variable of the session. */
record SessionSettings(Dialect dialect) {
    /** One setting and its new value, as it stands in {@code SET}. */
    private record Assignment(String name, String value) {
        String kept() {
            return "@retort_" + name.replace('.', '_');
        }
    }

    Instruction.Session change(SessionSetting setting) {
        if (setting instanceof SessionSetting.LockTimeout timeout) {
            String seconds = Long.toString(wholeSeconds(timeout.duration()));
            return change(List.of(
                    new Assignment("lock_wait_timeout", seconds), new Assignment("innodb_lock_wait_timeout", seconds)));
        }
        if (setting instanceof SessionSetting.StatementTimeout timeout) {
            return change(List.of(new Assignment("max_statement_time", seconds(timeout))));
        }
        SessionSetting.Variable variable = (SessionSetting.Variable) setting;
        return change(List.of(new Assignment(variable.name(), valueOf(variable))));
    }

    /** Fractions of a second are rounded up: zero would mean not to wait at all, or for ever. */
    private static long wholeSeconds(Duration duration) {
        return duration.plusMillis(999).toSeconds();
    }

    private String seconds(SessionSetting.StatementTimeout timeout) {
        if (dialect == Dialect.MYSQL) {
            throw new Unsupported("MySQL limits the time of queries alone, and not that of changes; leave it out there:"
                    + " on(allExcept(MYSQL), ...)");
        }
        return BigDecimal.valueOf(timeout.duration().toMillis(), 3).toPlainString();
    }

    private static String valueOf(SessionSetting.Variable variable) {
        boolean number = variable.value().matches("-?[0-9]+([.][0-9]+)?");
        return number ? variable.value() : MysqlLiterals.quoted(variable.value());
    }

    private static Instruction.Session change(List<Assignment> assignments) {
        List<String> changing = new ArrayList<>();
        List<String> restoring = new ArrayList<>();
        for (Assignment assignment : assignments) {
            changing.add(assignment.kept() + " = @@SESSION." + assignment.name());
            changing.add("SESSION " + assignment.name() + " = " + assignment.value());
            restoring.add("SESSION " + assignment.name() + " = " + assignment.kept());
        }
        return new Instruction.Session(
                List.of("SET " + String.join(", ", changing)), "SET " + String.join(", ", restoring));
    }
}
