package org.vaelab.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.vaelab.vae.Posteriors;

/** Mean codes as NumPy's array file, format 1.0: float32, C order, shape (images, latentDim). */
final class CodesNpy {

    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
    private static final int ALIGNMENT = 64;

    private CodesNpy() {}

    static void write(Posteriors posteriors, OutputStream stream) throws IOException {
        stream.write(header(posteriors));
        int latentDim = posteriors.latentDim();
        ByteBuffer row = ByteBuffer.allocate(latentDim * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < posteriors.count(); i++) {
            row.asFloatBuffer().put(posteriors.mu(i));
            stream.write(row.array());
        }
    }

    /** Magic, length and a Python dictionary, padded with spaces so that the numbers begin at a multiple of 64. */
    private static byte[] header(Posteriors posteriors) {
        String dictionary = "{'descr': '<f4', 'fortran_order': False, 'shape': (" + posteriors.count() + ", "
                + posteriors.latentDim() + "), }";
        int prefix = MAGIC.length + Short.BYTES;
        int total = (prefix + dictionary.length()) / ALIGNMENT * ALIGNMENT + ALIGNMENT;
        String padded = dictionary + " ".repeat(total - prefix - dictionary.length() - 1) + "\n";
        return ByteBuffer.allocate(total)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(MAGIC)
                .putShort((short) padded.length())
                .put(padded.getBytes(StandardCharsets.US_ASCII))
                .array();
    }
}
