package dev.retort.it.eclipse.platform;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.Constants;
import org.osgi.framework.connect.ConnectContent;

/** A bundle that others ask for by its name and never use. */
record EmptyContent(String bundle) implements ConnectContent {

    @Override
    public Optional<Map<String, String>> getHeaders() {
        return Optional.of(Map.of(
                Constants.BUNDLE_MANIFESTVERSION, "2",
                Constants.BUNDLE_SYMBOLICNAME, bundle,
                Constants.BUNDLE_VERSION, "9999"));
    }

    @Override
    public Iterable<String> getEntries() {
        return List.of();
    }

    @Override
    public Optional<ConnectEntry> getEntry(String name) {
        return Optional.empty();
    }

    @Override
    public Optional<ClassLoader> getClassLoader() {
        return Optional.of(EmptyContent.class.getClassLoader());
    }

    @Override
    public void open() {}

    @Override
    public void close() {}
}
