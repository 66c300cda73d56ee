package dev.retort.it.eclipse.platform;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.connect.ConnectContent;
import org.osgi.framework.connect.ConnectFrameworkFactory;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;

/** Eclipse's platform without windows, in this JVM. */
public final class EclipsePlatform implements AutoCloseable {

    /** The first reads the declarations of services that the others need as soon as they start. */
    private static final List<String> WANTED =
            List.of("org.apache.felix.scr", "org.eclipse.core.resources", "org.eclipse.jdt.apt.pluggable.core");

    /** Eclipse's part for annotation processors has a task for it. */
    private static final EmptyContent ANT = new EmptyContent("org.apache.ant");

    private final Framework framework;
    private final Map<String, Bundle> bundles = new HashMap<>();
    private final Set<Bundle> reached = new HashSet<>();
    private final Deque<Bundle> started = new ArrayDeque<>();

    private EclipsePlatform(Framework framework) {
        this.framework = framework;
    }

    /** Starts what builds Java projects with annotation processors. */
    public static EclipsePlatform start(Path folder) throws BundleException {
        List<BundleJar> jars = BundleJar.all();
        Map<String, ConnectContent> contents = new HashMap<>(Map.of(ANT.bundle(), ANT));
        jars.forEach(jar -> contents.put(jar.name(), new JarContent(jar)));
        Framework framework = ServiceLoader.load(ConnectFrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(configuration(folder), new ClassPathConnector(contents));
        EclipsePlatform platform = new EclipsePlatform(framework);
        framework.init();
        platform.install(jars);
        framework.start();
        for (String bundle : WANTED) {
            platform.start(platform.bundles.get(bundle));
        }
        return platform;
    }

    private static Map<String, String> configuration(Path folder) {
        return Map.of(
                Constants.FRAMEWORK_STORAGE,
                folder.resolve("storage").toString(),
                "osgi.instance.area",
                folder.resolve("workspace").toUri().toString(),
                "osgi.install.area",
                folder.resolve("install").toUri().toString(),
                "osgi.user.area",
                folder.resolve("user").toUri().toString());
    }

    private void install(List<BundleJar> jars) throws BundleException {
        bundles.put(ANT.bundle(), framework.getBundleContext().installBundle(ANT.bundle()));
        for (BundleJar jar : jars) {
            if (!jar.name().equals(framework.getSymbolicName())) {
                Bundle bundle = framework.getBundleContext().installBundle(jar.name());
                bundles.put(jar.name(), bundle);
                BundleOfClass.remember(jar, bundle);
            }
        }
    }

    /** What it needs first: Eclipse starts bundles when a class of theirs is loaded, which the class path does not tell. */
    private void start(Bundle bundle) throws BundleException {
        if (bundle.equals(framework) || !reached.add(bundle)) {
            return;
        }
        framework.adapt(FrameworkWiring.class).resolveBundles(List.of(bundle));
        for (BundleWire wire : bundle.adapt(BundleWiring.class).getRequiredWires(null)) {
            start(wire.getProvider().getBundle());
        }
        bundle.start();
        started.push(bundle);
    }

    /** Stops it; those that need others before the others. */
    @Override
    public void close() throws BundleException, InterruptedException {
        for (Bundle bundle : started) {
            bundle.stop();
        }
        framework.stop();
        framework.waitForStop(TimeUnit.MINUTES.toMillis(1));
    }
}
