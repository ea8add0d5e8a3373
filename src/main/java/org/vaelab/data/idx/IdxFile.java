package org.vaelab.data.idx;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.vaelab.data.FileErrors;
import org.vaelab.data.Progress;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.data.idx.IdxHeader.MalformedException;

/**
 * The content of one IDX file.
 *
 * @param data row-major, of {@code header.dataLength()} bytes
 */
@SuppressWarnings("ArrayRecordComponent") // handed over to one ImageSet, never kept
record IdxFile(IdxHeader header, byte[] data) {

    /** No deflate stream expands more than 1032 to 1. */
    private static final long MAX_EXPANSION = 1032;

    private static final int CHUNK = 1 << 20;
    private static final long MEGABYTE = 1 << 20;

    /**
     * Reads a file, gzipped or not (told by its first bytes, as browsers unpack without renaming). A size it claims is believed only as
     * far as bytes arrive: nothing is allocated that the file's own length contradicts.
     */
    static IdxFile read(Path file, Progress progress) throws UnreadableDatasetException, InterruptedException {
        return read(file, Runtime.getRuntime().maxMemory(), progress);
    }

    /** @param memory bytes this program may use in all; a data set may take half of them, as it is copied when it is split */
    static IdxFile read(Path file, long memory, Progress progress)
            throws UnreadableDatasetException, InterruptedException {
        return readBody(file, (header, in) -> {
            int claimed = header.dataLength();
            if (claimed > memory / 2) {
                throw new MalformedException("data.idx-memory", header, memory / MEGABYTE);
            }
            return new IdxFile(header, readGrowing(in, claimed, file, progress));
        });
    }

    /** Reads what follows a file's header, all of it and nothing more. */
    @FunctionalInterface
    interface Body<T> {

        T read(IdxHeader header, DataInputStream in)
                throws IOException, UnreadableDatasetException, InterruptedException;
    }

    static <T> T readBody(Path file, Body<T> body) throws UnreadableDatasetException, InterruptedException {
        return FileErrors.explain(file, () -> {
            try {
                if (!Files.isRegularFile(file)) {
                    throw new MalformedException("data.not-ordinary");
                }
                return readBody(file, isGzip(file), body);
            } catch (MalformedException e) {
                throw new UnreadableDatasetException(e, file, e.key(), e.more().toArray());
            }
        });
    }

    private static InterruptedException interrupted(Path file) {
        return new InterruptedException("reading " + file + " was cancelled");
    }

    /** Whether a file looks like IDX, judged by its first bytes. */
    static boolean looksLikeIdx(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (DataInputStream in = open(file, isGzip(file))) {
            int magic = in.readInt();
            return magic >>> 16 == 0 && (magic & 0xff) >= 1 && (magic & 0xff) <= 4;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isGzip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == 0x1f && in.read() == 0x8b;
        }
    }

    private static DataInputStream open(Path file, boolean gzip) throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        try {
            return new DataInputStream(gzip ? new GZIPInputStream(raw, 1 << 16) : raw);
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }

    private static <T> T readBody(Path file, boolean gzip, Body<T> body)
            throws IOException, UnreadableDatasetException, InterruptedException {
        long length = Files.size(file);
        try (DataInputStream in = open(file, gzip)) {
            IdxHeader header = IdxHeader.read(in);
            long most = gzip ? length * MAX_EXPANSION : length;
            // Before it is called too large: a file cut off, or damaged in its first bytes, may claim anything.
            if (header.claimedLength() > most - header.length()) {
                throw new MalformedException("data.idx-shorter", header, length);
            }
            T read = body.read(header, in);
            if (in.read() != -1) {
                throw new MalformedException("data.idx-longer", header);
            }
            return read;
        }
    }

    /** Twice as much room as has arrived so far, at most: a small .gz file cannot make us allocate what it merely claims. */
    private static byte[] readGrowing(DataInputStream in, int claimed, Path file, Progress progress)
            throws IOException, InterruptedException {
        byte[] data = new byte[Math.min(claimed, CHUNK)];
        int filled = 0;
        while (filled < claimed) {
            if (Thread.interrupted()) {
                throw interrupted(file);
            }
            if (filled == data.length) {
                data = Arrays.copyOf(data, (int) Math.min(claimed, 2L * data.length));
            }
            int chunk = Math.min(CHUNK, data.length - filled);
            in.readFully(data, filled, chunk);
            filled += chunk;
            progress.report(filled, claimed);
        }
        return data;
    }
}
