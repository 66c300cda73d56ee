package dev.retort.it.eclipse.platform;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.osgi.framework.connect.ConnectContent.ConnectEntry;

/** A file in the jar of a bundle. */
record JarContentEntry(ZipFile jar, ZipEntry entry) implements ConnectEntry {

    @Override
    public String getName() {
        return entry.getName();
    }

    @Override
    public long getContentLength() {
        return entry.getSize();
    }

    @Override
    public long getLastModified() {
        return entry.getTime();
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return jar.getInputStream(entry);
    }
}
