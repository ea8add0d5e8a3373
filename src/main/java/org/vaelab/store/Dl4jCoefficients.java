package org.vaelab.store;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Reads {@code coefficients.bin} of a file of DL4J's ModelSerializer without ND4J, so that a model can be shown before the native library has
 * loaded.
 *
 * <p>It is what {@code Nd4j.write} writes: two buffers, shape information and values, each as allocation mode (UTF), length (long), element
 * type (UTF) and the elements, big-endian.
 */
final class Dl4jCoefficients {

    private static final int MOST_SHAPE_NUMBERS = 64;

    private Dl4jCoefficients() {}

    /**
     * @param content of {@code coefficients.bin}
     * @param count how many values the configuration asks for
     */
    static float[] parse(byte[] content, int count) throws MalformedModelException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
            skipShape(in);
            requireMode(in.readUTF());
            requireCount(in.readLong(), count);
            return readValues(in, in.readUTF(), count);
        } catch (IOException e) {
            throw new MalformedModelException(e, "store.network-damaged");
        }
    }

    private static void skipShape(DataInputStream in) throws IOException, MalformedModelException {
        requireMode(in.readUTF());
        long numbers = in.readLong();
        String type = in.readUTF();
        if (numbers < 1 || numbers > MOST_SHAPE_NUMBERS || !type.equals("LONG")) {
            throw new MalformedModelException("store.network-form");
        }
        in.skipNBytes(numbers * Long.BYTES);
    }

    private static void requireMode(String mode) throws MalformedModelException {
        if (!mode.equals("MIXED_DATA_TYPES")) {
            throw new MalformedModelException("store.network-form");
        }
    }

    private static void requireCount(long found, int count) throws MalformedModelException {
        if (found != count) {
            throw new MalformedModelException("store.network-count", found, count);
        }
    }

    private static float[] readValues(DataInputStream in, String type, int count)
            throws IOException, MalformedModelException {
        float[] values = new float[count];
        switch (type) {
            case "FLOAT" ->
                bytes(in, (long) count * Float.BYTES).asFloatBuffer().get(values);
            case "DOUBLE" -> {
                ByteBuffer doubles = bytes(in, (long) count * Double.BYTES);
                for (int i = 0; i < count; i++) {
                    values[i] = (float) doubles.getDouble();
                }
            }
            default -> throw new MalformedModelException("store.network-type", type);
        }
        requireFinite(values);
        return values;
    }

    private static ByteBuffer bytes(DataInputStream in, long length) throws IOException, MalformedModelException {
        if (in.available() < length) {
            throw new MalformedModelException("store.network-damaged");
        }
        return ByteBuffer.wrap(in.readNBytes((int) length));
    }

    private static void requireFinite(float[] values) throws MalformedModelException {
        for (float value : values) {
            if (!Float.isFinite(value)) {
                throw new MalformedModelException("store.network-not-finite");
            }
        }
    }
}
