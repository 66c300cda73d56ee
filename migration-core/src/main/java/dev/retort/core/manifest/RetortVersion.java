package dev.retort.core.manifest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of Retort that is running. */
public final class RetortVersion {

    /** Maven puts this file into every jar that it builds. */
    private static final String MAVEN_PROPERTIES = "/META-INF/maven/dev.retort/migration-core/pom.properties";

    /** What stands for the version where classes run without their jar, as they do in an editor. */
    private static final String UNKNOWN = "${retort.version}";

    private RetortVersion() {}

    public static String current() {
        try (InputStream stream = RetortVersion.class.getResourceAsStream(MAVEN_PROPERTIES)) {
            Properties properties = new Properties();
            if (stream != null) {
                properties.load(stream);
            }
            return properties.getProperty("version", UNKNOWN);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + MAVEN_PROPERTIES, e);
        }
    }
}
