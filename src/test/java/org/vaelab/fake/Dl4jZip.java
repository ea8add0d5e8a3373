package org.vaelab.fake;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The part of a file of DL4J's ModelSerializer that holds the weights, written by hand. */
public final class Dl4jZip {

    private Dl4jZip() {}

    public static byte[] of(float[] parameters) {
        return zipped(coefficients(parameters, parameters.length, "FLOAT"));
    }

    /** A coefficients.bin with these values under a header that may say something else. */
    public static byte[] coefficients(float[] values, long length, String type) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            header(out, 6, "LONG");
            for (long number : new long[] {1, length, 1, 8192, 1, 'c'}) {
                out.writeLong(number);
            }
            header(out, length, type);
            for (float value : values) {
                out.writeFloat(value);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void header(DataOutputStream out, long length, String type) throws IOException {
        out.writeUTF("MIXED_DATA_TYPES");
        out.writeLong(length);
        out.writeUTF(type);
    }

    public static byte[] zipped(byte[] coefficients) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("coefficients.bin"));
            zip.write(coefficients);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
