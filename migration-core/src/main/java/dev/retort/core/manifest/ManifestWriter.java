package dev.retort.core.manifest;

/** Writes manifests: the same bytes for the same revisions, whatever the machine and the time. */
public final class ManifestWriter {

    private ManifestWriter() {}

    /** The text to write as UTF-8. */
    public static String write(Manifest manifest) {
        return "";
    }
}
