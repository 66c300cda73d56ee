package dev.retort.it.databases.embedded;

import java.util.Locale;

/** The machine under us, in the words of those who publish the binaries. */
record Platform(String system, String architecture, String user) {

    static Platform current() {
        return new Platform(
                System.getProperty("os.name"), System.getProperty("os.arch"), System.getProperty("user.name"));
    }

    boolean isLinux() {
        return system.toLowerCase(Locale.ROOT).contains("linux");
    }

    boolean isLinuxOnAmd64() {
        return isLinux() && architecture.equals("amd64");
    }

    boolean isRootOnLinux() {
        return isLinux() && user.equals("root");
    }

    /** For example {@code linux-x86_64} or {@code darwin-arm_64}. */
    String postgresqlName() {
        return (isLinux() ? "linux" : "darwin") + "-"
                + architecture.replace("amd64", "x86_64").replace("aarch64", "arm_64");
    }

    /** For example {@code Linux-amd64} or {@code Mac_OS_X-x86_64}. */
    String mysqlName() {
        return system.replace(' ', '_') + "-" + architecture;
    }
}
