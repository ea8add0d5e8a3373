package org.vaelab.data.npy;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.vaelab.data.FileErrors;
import org.vaelab.data.Progress;
import org.vaelab.data.UnreadableDatasetException;

/** An array in a file, read number by number from its start; nothing of it is kept. */
record NpyArray(ByteSource source, NpyHeader header) {

    private static final int NUMBERS_AT_ONCE = 1 << 13;

    /** Hears each number. */
    @FunctionalInterface
    interface Reader {

        void take(long index, double value) throws UnreadableDatasetException;
    }

    static NpyArray of(ByteSource source) throws UnreadableDatasetException, InterruptedException {
        return FileErrors.explain(source.file(), () -> {
            try (DataInputStream in = new DataInputStream(source.open())) {
                return new NpyArray(source, NpyHeader.read(in, source));
            }
        });
    }

    Path file() {
        return source.file();
    }

    /** How many numbers there are. */
    long size() {
        return header.shape().stream().mapToLong(Long::longValue).reduce(1, (a, b) -> a * b);
    }

    void read(Reader reader, Progress progress) throws UnreadableDatasetException, InterruptedException {
        FileErrors.explain(file(), () -> {
            try (DataInputStream in = new DataInputStream(new BufferedInputStream(source.open(), 1 << 16))) {
                in.skipNBytes(header.bytes());
                readAll(in, reader, progress);
            }
            return true;
        });
    }

    private void readAll(DataInputStream in, Reader reader, Progress progress)
            throws IOException, UnreadableDatasetException, InterruptedException {
        NumberType type = header.type();
        byte[] bytes = new byte[NUMBERS_AT_ONCE * type.bytes()];
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(type.order());
        long size = size();
        for (long done = 0; done < size; done += NUMBERS_AT_ONCE) {
            if (Thread.interrupted()) {
                throw new InterruptedException("reading " + file() + " was cancelled");
            }
            int count = (int) Math.min(NUMBERS_AT_ONCE, size - done);
            in.readFully(bytes, 0, count * type.bytes());
            for (int i = 0; i < count; i++) {
                reader.take(done + i, type.get(buffer, i * type.bytes()));
            }
            progress.report(done + count, size);
        }
    }
}
