package org.vaelab.data.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32;

/**
 * The last bytes of a file of the cache, by which the rest is found and trusted.
 *
 * @param pixelBytes where the pixels end and the description begins
 * @param restBytes of the description
 * @param checksum of the description
 */
record Footer(long pixelBytes, int restBytes, int checksum) {

    /** "VAEpix" and the format's number; another number is another format, which is not read. */
    private static final long MAGIC = 0x5641_4570_6978_0004L;

    private static final int BYTES = 24;

    static int checksum(byte[] rest) {
        CRC32 crc = new CRC32();
        crc.update(rest);
        return (int) crc.getValue();
    }

    ByteBuffer toBytes() {
        return ByteBuffer.allocate(BYTES)
                .putLong(pixelBytes)
                .putInt(restBytes)
                .putInt(checksum)
                .putLong(MAGIC)
                .flip();
    }

    /** Reads the description a file ends with, if it is whole. */
    static byte[] readRest(FileChannel channel) throws IOException {
        ByteBuffer bytes = read(channel, channel.size() - BYTES, BYTES);
        Footer footer = new Footer(bytes.getLong(), bytes.getInt(), bytes.getInt());
        long length = footer.pixelBytes + footer.restBytes + BYTES;
        if (bytes.getLong() != MAGIC || footer.restBytes < 0 || length != channel.size()) {
            throw new IOException("it is of another format or not whole");
        }
        byte[] rest = read(channel, footer.pixelBytes, footer.restBytes).array();
        if (checksum(rest) != footer.checksum) {
            throw new IOException("its checksum is wrong");
        }
        return rest;
    }

    private static ByteBuffer read(FileChannel channel, long at, int length) throws IOException {
        if (at < 0) {
            throw new IOException("it is too short");
        }
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, at + bytes.position()) < 0) {
                throw new IOException("it ends too early");
            }
        }
        return bytes.flip();
    }
}
