package org.vaelab.data.images;

import java.io.IOException;
import javax.imageio.stream.ImageInputStreamImpl;

/**
 * A whole file in memory, for a decoder. One that goes on reading at the end is stopped: the decoder of WebP takes the end for zeros, and would
 * make room for tens of thousands of tables that are not there.
 */
final class BytesInput extends ImageInputStreamImpl {

    private static final int MOST_READS_AT_END = 2_000;

    private final byte[] bytes;
    private int readsAtEnd;

    /** @param bytes taken over */
    BytesInput(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read() throws IOException {
        bitOffset = 0;
        return isAtEnd() ? -1 : bytes[(int) streamPos++] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int most) throws IOException {
        bitOffset = 0;
        if (isAtEnd()) {
            return -1;
        }
        int count = Math.min(most, bytes.length - (int) streamPos);
        System.arraycopy(bytes, (int) streamPos, target, offset, count);
        streamPos += count;
        return count;
    }

    private boolean isAtEnd() throws IOException {
        if (streamPos < bytes.length) {
            return false;
        }
        // Not an EOFException: that is what such decoders pass over.
        if (++readsAtEnd > MOST_READS_AT_END) {
            throw new IOException("it goes on after its end");
        }
        return true;
    }

    @Override
    public long length() {
        return bytes.length;
    }
}
