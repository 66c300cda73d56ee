package dev.retort.core.manifest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads the bytes of a manifest, which may be anything that lies in its place. */
public final class ManifestText {
    private static final int MEGABYTE = 1024 * 1024;
    /** Enough for a hundred thousand revisions, and little enough for the memory of a compiler. */
    private static final int LARGEST = 64 * MEGABYTE;

    private ManifestText() {}

    /**
     * Reads it to its end, and leaves the stream open.
     *
     * @param source where it comes from, for messages: a URL or a file
     * @throws UnreadableManifest if it cannot be read, is no text in UTF-8, or is larger than any manifest
     */
    public static String read(InputStream stream, String source) {
        try {
            byte[] bytes = stream.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new UnreadableManifest(source, "it has more than " + LARGEST / MEGABYTE + " MB");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableManifest(source, "it is no text in UTF-8", e);
        } catch (IOException e) {
            throw new UnreadableManifest(source, e);
        }
    }
}
