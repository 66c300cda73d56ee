package dev.retort.it.eclipse.platform;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.connect.FrameworkUtilHelper;

/** Tells the framework which bundle a class of the class path belongs to; the framework finds this class by its service file. */
public final class BundleOfClass implements FrameworkUtilHelper {

    private static final Map<Path, Bundle> BUNDLES = new ConcurrentHashMap<>();

    static void remember(BundleJar jar, Bundle bundle) {
        BUNDLES.put(jar.path(), bundle);
    }

    @Override
    public Optional<Bundle> getBundle(Class<?> type) {
        return Optional.ofNullable(type.getProtectionDomain().getCodeSource())
                .map(BundleOfClass::path)
                .map(BUNDLES::get);
    }

    private static Path path(CodeSource source) {
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
