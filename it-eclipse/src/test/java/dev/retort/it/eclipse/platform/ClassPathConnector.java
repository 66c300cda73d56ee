package dev.retort.it.eclipse.platform;

import java.io.File;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.connect.ConnectContent;
import org.osgi.framework.connect.ConnectModule;
import org.osgi.framework.connect.ModuleConnector;

/** Gives the framework its bundles by name. Their classes come from the one class path that tests use, too. */
record ClassPathConnector(Map<String, ConnectContent> contents) implements ModuleConnector {

    @Override
    public void initialize(File storage, Map<String, String> configuration) {}

    @Override
    public Optional<ConnectModule> connect(String location) {
        return Optional.ofNullable(contents.get(location)).map(content -> () -> content);
    }

    @Override
    public Optional<BundleActivator> newBundleActivator() {
        return Optional.empty();
    }
}
