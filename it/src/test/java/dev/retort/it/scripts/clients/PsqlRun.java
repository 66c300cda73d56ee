package dev.retort.it.scripts.clients;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** One script that is carried out as {@code psql} does it. */
final class PsqlRun {
    private final Session session;
    private final StringBuilder output;
    private final Map<String, String> variables = new HashMap<>();
    private final Branches branches = new Branches();

    PsqlRun(Session session, StringBuilder output) {
        this.session = session;
        this.output = output;
    }

    /** Does what the script says. A failure comes through only if the script wants to stop at one. */
    void carryOut(Part part) throws SQLException {
        if (part instanceof Part.Command command) {
            follow(command);
        } else if (part instanceof Part.Statement statement && branches.areActive()) {
            send(statement.sql());
        }
    }

    private void follow(Part.Command command) throws SQLException {
        boolean endsQuery = command.name().equals("\\gset");
        if (!endsQuery && !command.query().isEmpty()) {
            throw new IllegalArgumentException(
                    "a statement before " + command.name() + " does not end: " + command.query());
        }
        switch (command.name()) {
            case "\\if" -> branches.open(() -> isTrue(command.argument()));
            case "\\else" -> branches.turn();
            case "\\endif" -> branches.close();
            case "\\set" -> set(command.argument());
            case "\\gset" -> keepAnswer(command.query());
            default -> throw new IllegalArgumentException("the stand-in for psql does not know " + command.name());
        }
    }

    private void set(String argument) {
        if (branches.areActive()) {
            Part.Command assignment = Part.Command.of(argument, "");
            variables.put(assignment.name(), assignment.argument());
        }
    }

    private void keepAnswer(String query) throws SQLException {
        if (!branches.areActive()) {
            return;
        }
        Session.Answer answer = send(query);
        if (answer.rows().size() != 1) {
            throw new SQLException(answer.rows().size() + " rows for \\gset");
        }
        for (int column = 0; column < answer.columns().size(); column++) {
            variables.put(answer.columns().get(column), answer.rows().get(0).get(column));
        }
    }

    private boolean isTrue(String argument) {
        String value = argument.startsWith(":") ? variables.getOrDefault(argument.substring(1), argument) : argument;
        return switch (value) {
            case "t", "true", "on", "yes", "1" -> true;
            case "f", "false", "off", "no", "0" -> false;
            default -> throw new IllegalArgumentException(value + " behind \\if is neither true nor false");
        };
    }

    private Session.Answer send(String sql) throws SQLException {
        try {
            Session.Answer answer = session.send(sql);
            answer.warnings().forEach(warning -> output.append(warning).append('\n'));
            return answer;
        } catch (SQLException e) {
            if (isTrue(variables.getOrDefault("ON_ERROR_STOP", "off"))) {
                throw e;
            }
            output.append(e.getMessage()).append('\n');
            return Session.Answer.NOTHING;
        }
    }
}
