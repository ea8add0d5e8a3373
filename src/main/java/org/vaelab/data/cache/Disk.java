package org.vaelab.data.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * How the disk is used; a test has it full.
 *
 * @param spareBytes that stay free for everybody else
 */
record Disk(long spareBytes, Writing writing) {

    static final Disk REAL = new Disk(1L << 30, FileChannel::write);

    /** Writes some of the bytes at a place, as {@link FileChannel#write(ByteBuffer, long)} does. */
    @FunctionalInterface
    interface Writing {

        int write(FileChannel channel, ByteBuffer bytes, long at) throws IOException;
    }
}
