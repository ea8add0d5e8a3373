package org.vaelab.data.npy;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The arrays of an .npz archive, which are read as they lie in it; nothing is unpacked to the disk. */
final class NpzEntries implements Closeable {

    /** No deflate stream expands more. */
    private static final long MOST_EXPANSION = 1032;

    private static final int MOST_ENTRIES = 10_000;
    private static final String ENDING = ".npy";

    private final Path file;
    private final ZipFile zip;

    NpzEntries(Path file) throws IOException {
        this.file = file;
        zip = new ZipFile(file.toFile());
        if (zip.size() > MOST_ENTRIES) {
            zip.close();
            throw new ZipException("more than " + MOST_ENTRIES + " entries");
        }
    }

    /** The arrays' names, without .npy. */
    List<String> names() {
        return Collections.list(zip.entries()).stream()
                .map(ZipEntry::getName)
                .filter(name -> name.endsWith(ENDING))
                .map(name -> name.substring(0, name.length() - ENDING.length()))
                .toList();
    }

    Optional<ByteSource> source(String name) {
        return Optional.ofNullable(zip.getEntry(name + ENDING)).map(this::source);
    }

    private ByteSource source(ZipEntry entry) {
        long most = entry.getCompressedSize() * MOST_EXPANSION;
        return new ByteSource() {
            @Override
            public Path file() {
                return file;
            }

            @Override
            public long length() {
                return Math.min(entry.getSize(), most);
            }

            @Override
            public InputStream open() throws IOException {
                return zip.getInputStream(entry);
            }
        };
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
