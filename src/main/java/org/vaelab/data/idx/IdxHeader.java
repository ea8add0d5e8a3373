package org.vaelab.data.idx;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an IDX file of unsigned bytes says of itself: two zero bytes, 8, the number of sizes, then the sizes, each four bytes, big-endian.
 *
 * @param sizes images: [count, height, width] or [count, channels, height, width]; labels: [count]
 */
record IdxHeader(List<Integer> sizes) {

    private static final int UNSIGNED_BYTES = 8;
    private static final int MAX_SIZES = 4;

    /** A file that is not what it should be. */
    static final class MalformedException extends IOException {
        private static final long serialVersionUID = 1L;

        private final String key;
        private final transient List<Object> more;

        /**
         * @param key of a text whose place {@code {0}} is the file
         * @param more for the places from {@code {1}} on
         */
        MalformedException(String key, Object... more) {
            super(key);
            this.key = key;
            this.more = List.of(more);
        }

        String key() {
            return key;
        }

        List<Object> more() {
            return more;
        }
    }

    IdxHeader {
        sizes = List.copyOf(sizes);
    }

    static IdxHeader read(DataInputStream in) throws IOException {
        int magic = in.readInt();
        int rank = magic & 0xff;
        if (magic >>> 16 != 0 || rank < 1 || rank > MAX_SIZES) {
            throw new MalformedException("data.idx-magic", String.format("0x%08x", magic));
        }
        if (magic >>> 8 != UNSIGNED_BYTES) {
            throw new MalformedException("data.idx-type", String.format("0x%02x", magic >>> 8));
        }
        Integer[] sizes = new Integer[rank];
        for (int i = 0; i < rank; i++) {
            sizes[i] = in.readInt();
            if (sizes[i] < 1) {
                throw new MalformedException("data.idx-size", Integer.toUnsignedString(sizes[i]), i + 1);
            }
        }
        return new IdxHeader(Arrays.asList(sizes));
    }

    byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(UNSIGNED_BYTES << 8 | sizes.size());
            for (int size : sizes) {
                out.writeInt(size);
            }
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    int count() {
        return sizes.get(0);
    }

    /** Bytes of the header itself. */
    int length() {
        return 4 + 4 * sizes.size();
    }

    /** Bytes that should follow the header; {@link Long#MAX_VALUE} for more than that. */
    long claimedLength() {
        long product = 1;
        for (int size : sizes) {
            product = product > Long.MAX_VALUE / size ? Long.MAX_VALUE : product * size;
        }
        return product;
    }

    /**
     * Bytes that follow the header.
     *
     * @throws MalformedException if they are more than one array holds
     */
    int dataLength() throws MalformedException {
        long claimed = claimedLength();
        if (claimed > Integer.MAX_VALUE - 8) {
            throw new MalformedException("data.idx-too-large", this);
        }
        return (int) claimed;
    }

    /** As "60000 × 28 × 28". */
    @Override
    public String toString() {
        return sizes.stream().map(String::valueOf).collect(Collectors.joining(" × "));
    }
}
