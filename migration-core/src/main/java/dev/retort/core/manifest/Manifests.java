package dev.retort.core.manifest;

import dev.retort.core.graph.GraphSettings;
import dev.retort.core.graph.RevisionNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The manifests of a class path. */
public final class Manifests {

    private Manifests() {}

    /**
     * The manifests of all modules and jars that a class loader sees, as one.
     *
     * @throws NoManifest if there is none
     */
    public static Manifest of(ClassLoader classLoader) {
        List<URL> urls = find(classLoader);
        if (urls.isEmpty()) {
            throw new NoManifest(RetortVersion.current());
        }
        return merge(urls.stream().map(Manifests::read).toList());
    }

    /**
     * Several manifests as one, the first on the class path first. Of two classes with one name the first counts, because that is
     * the one that will be loaded; several heads are allowed if one of the modules allows them.
     */
    public static Manifest merge(Collection<Manifest> manifests) {
        Map<String, RevisionNode> byClass = new LinkedHashMap<>();
        for (Manifest manifest : manifests) {
            manifest.revisions().forEach(node -> byClass.putIfAbsent(node.className(), node));
        }
        boolean severalHeadsAllowed =
                manifests.stream().anyMatch(manifest -> manifest.settings().severalHeadsAllowed());
        return Manifest.of(new GraphSettings(severalHeadsAllowed), byClass.values());
    }

    private static List<URL> find(ClassLoader classLoader) {
        try {
            return Collections.list(classLoader.getResources(Manifest.PATH));
        } catch (IOException e) {
            throw new UnreadableManifest(Manifest.PATH, e);
        }
    }

    private static Manifest read(URL url) {
        try {
            URLConnection connection = url.openConnection();
            // A cached jar would be read as it was before the last build.
            connection.setUseCaches(false);
            try (InputStream stream = connection.getInputStream()) {
                return ManifestReader.read(ManifestText.read(stream, url.toString()), url.toString());
            }
        } catch (IOException e) {
            throw new UnreadableManifest(url.toString(), e);
        }
    }
}
