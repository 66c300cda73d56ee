import org.flywaydb.core.Flyway;

/** Flyway as a program calls it: URL, user, password, folder, and whether all revisions share a transaction. */
public final class FlywayMain {
    private FlywayMain() {}

    public static void main(String[] arguments) {
        Flyway.configure()
                .dataSource(arguments[0], emptyToNull(arguments[1]), emptyToNull(arguments[2]))
                .locations("filesystem:" + arguments[3])
                .group(Boolean.parseBoolean(arguments[4]))
                .load()
                .migrate();
    }

    private static String emptyToNull(String word) {
        return word.isEmpty() ? null : word;
    }
}
