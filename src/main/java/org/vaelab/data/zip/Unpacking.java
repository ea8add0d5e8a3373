package org.vaelab.data.zip;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.vaelab.data.Progress;
import org.vaelab.data.UnreadableDatasetException;

/** An archive's files in a folder of their own, for as long as they are read. */
final class Unpacking implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final Path archive;
    private final Path folder;
    private final Limits limits;
    private final byte[] buffer = new byte[BUFFER];
    private long mostBytes;
    private long bytes;

    /** @param folder made anew, and deleted in the end */
    Unpacking(Path archive, Path folder, Limits limits) {
        this.archive = archive;
        this.folder = folder;
        this.limits = limits;
    }

    Path folder() {
        return folder;
    }

    void run(Progress progress) throws IOException, UnreadableDatasetException, InterruptedException {
        mostBytes = limits.bytes(Files.size(archive));
        try (ZipFile zip = open()) {
            if (zip.size() > limits.entries()) {
                throw new UnreadableDatasetException(archive, "data.zip-entries", zip.size(), limits.entries());
            }
            Files.createDirectories(folder);
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            for (int i = 0; i < entries.size(); i++) {
                if (Thread.interrupted()) {
                    throw new InterruptedException("unpacking " + archive + " was cancelled");
                }
                unpack(zip, entries.get(i));
                progress.report(i + 1L, entries.size());
            }
        } catch (IllegalArgumentException e) {
            ZipException damaged = new ZipException("a name in it is no text");
            damaged.initCause(e);
            throw damaged;
        }
    }

    /** Names are UTF-8 where the archive says so or they can be, and Latin letters as old programs wrote them where not. */
    private ZipFile open() throws IOException {
        Charset old = Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;
        try {
            return new ZipFile(archive.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            return new ZipFile(archive.toFile(), old);
        }
    }

    private void unpack(ZipFile zip, ZipEntry entry)
            throws IOException, UnreadableDatasetException, InterruptedException {
        Path target = EntryName.below(folder, entry.getName())
                .orElseThrow(() -> new UnreadableDatasetException(archive, "data.zip-leaves", entry.getName()));
        if (entry.isDirectory() || EntryName.isHidden(entry.getName())) {
            return;
        }
        Files.createDirectories(target.getParent());
        try (InputStream in = zip.getInputStream(entry);
                OutputStream out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
            copy(in, out);
        } catch (FileAlreadyExistsException e) {
            throw new UnreadableDatasetException(e, archive, "data.zip-twice", entry.getName());
        }
    }

    /** Counts what comes out, whatever the archive claims. */
    private void copy(InputStream in, OutputStream out)
            throws IOException, UnreadableDatasetException, InterruptedException {
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            bytes += read;
            if (bytes > mostBytes) {
                throw new UnreadableDatasetException(archive, "data.zip-bomb", Files.size(archive), mostBytes);
            }
            if (Thread.interrupted()) {
                throw new InterruptedException("unpacking " + archive + " was cancelled");
            }
            out.write(buffer, 0, read);
        }
    }

    @Override
    public void close() throws IOException {
        delete(folder);
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
    }
}
