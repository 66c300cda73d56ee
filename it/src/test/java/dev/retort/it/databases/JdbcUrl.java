package dev.retort.it.databases;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A JDBC URL of the form {@code jdbc:product://host:port/database?name=value&name=value}.
 *
 * @param server everything up to the slash before the database
 */
record JdbcUrl(String server, String database, List<String> parameters) {

    private static final Pattern FORM = Pattern.compile("(jdbc:[a-z]+://[^/?]+/)([^?]*)(?:[?](.*))?");

    static JdbcUrl parse(String url) {
        Matcher form = FORM.matcher(url);
        if (!form.matches()) {
            throw new IllegalArgumentException("not of the form jdbc:product://host:port/database?parameters");
        }
        String query = Optional.ofNullable(form.group(3)).orElse("");
        return new JdbcUrl(
                form.group(1),
                form.group(2),
                Arrays.stream(query.split("&")).filter(each -> !each.isEmpty()).toList());
    }

    boolean isFor(DatabaseKind kind) {
        return server.startsWith("jdbc:" + kind.lowerCaseName() + ":");
    }

    JdbcUrl withDatabase(String other) {
        return new JdbcUrl(server, other, parameters);
    }

    JdbcUrl without(String parameter) {
        return new JdbcUrl(
                server,
                database,
                parameters.stream()
                        .filter(each -> !each.startsWith(parameter + "="))
                        .toList());
    }

    Optional<String> parameter(String name) {
        return parameters.stream()
                .filter(each -> each.startsWith(name + "="))
                .map(each -> URLDecoder.decode(each.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst();
    }

    @Override
    public String toString() {
        return server + database + (parameters.isEmpty() ? "" : "?" + String.join("&", parameters));
    }
}
