package dev.retort.core.manifest;

/** The manifests of a class path. */
public final class Manifests {

    private Manifests() {}

    /**
     * The manifests of all modules and jars that a class loader sees, as one.
     *
     * @throws NoManifest if there is none
     */
    public static Manifest of(ClassLoader classLoader) {
        throw new NoManifest("");
    }
}
