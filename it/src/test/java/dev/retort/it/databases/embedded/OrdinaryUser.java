package dev.retort.it.databases.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How PostgreSQL, which refuses to run as root, is started by root. */
final class OrdinaryUser {

    /** Called "nobody" everywhere; initdb wants a user that has a name. */
    private static final int NOBODY = 65534;

    private static final List<String> USER_NAMESPACE = List.of("unshare", "-U");

    private static final List<List<String>> AS_NOBODY = List.of(
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"),
            List.of("runuser", "-u", "nobody", "--"));

    private OrdinaryUser() {}

    /** The words before the command, none if we are not root; hands the directory over when the user changes. */
    static List<String> prefixFor(Path work) throws IOException {
        if (!Platform.current().isRootOnLinux()) {
            return List.of();
        }
        if (works(USER_NAMESPACE)) {
            return USER_NAMESPACE;
        }
        List<String> prefix = AS_NOBODY.stream()
                .filter(OrdinaryUser::works)
                .findFirst()
                .orElseThrow(() -> new EmbeddedServerFailed("PostgreSQL refuses to run as root, and none of unshare, "
                        + "setpriv and runuser works here. Run the tests as another user."));
        Files.setAttribute(work, "unix:uid", NOBODY);
        return prefix;
    }

    private static boolean works(List<String> prefix) {
        return Program.of(prefix).with("true").run().succeeded();
    }
}
