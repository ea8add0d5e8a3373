package org.vaelab.data.idx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** IDX files as their definition says, made without the code under test. */
final class IdxBytes {

    static final int IMAGES = 0x803;
    static final int LABELS = 0x801;

    private IdxBytes() {}

    static byte[] of(int magic, int[] sizes, byte... data) {
        ByteBuffer bytes = ByteBuffer.allocate(4 + 4 * sizes.length + data.length);
        bytes.putInt(magic);
        for (int size : sizes) {
            bytes.putInt(size);
        }
        return bytes.put(data).array();
    }

    /** Images whose pixels count up from 0, modulo 256. */
    static byte[] images(int count, int height, int width) {
        byte[] data = new byte[count * height * width];
        for (int i = 0; i < data.length; i++) {
            data[i] = (byte) i;
        }
        return of(IMAGES, new int[] {count, height, width}, data);
    }

    static byte[] labels(int... labels) {
        byte[] data = new byte[labels.length];
        for (int i = 0; i < data.length; i++) {
            data[i] = (byte) labels[i];
        }
        return of(LABELS, new int[] {labels.length}, data);
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    static Path write(Path folder, String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
