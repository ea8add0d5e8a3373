package org.vaelab.data.npy;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** NumPy files for tests, by NumPy Enhancement Proposal 1. */
final class NpyBytes {

    private NpyBytes() {}

    static byte[] of(String description, String shape, byte... numbers) {
        return withHeader(
                "{'descr': '" + description + "', 'fortran_order': False, 'shape': " + shape + ", }", numbers);
    }

    static byte[] withHeader(String text, byte... numbers) {
        byte[] header = text.getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0});
        out.write(header.length);
        out.write(header.length >> 8);
        out.writeBytes(header);
        out.writeBytes(numbers);
        return out.toByteArray();
    }

    static byte[] counting(int count) {
        byte[] numbers = new byte[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (byte) i;
        }
        return numbers;
    }

    static byte[] floats(float... values) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        for (float value : values) {
            bytes.putFloat(value);
        }
        return bytes.array();
    }

    /**
     * What NumPy 2.4.6 wrote with {@code savez_compressed(metadata=array({'a': 1}, dtype=object), imgs=…, latents_classes=…)}: four images of
     * 3 × 3 of zeros but [0, i mod 3] and [2, 2], which are 1; shapes 0, 1, 2, 2 in column 1 of 6.
     */
    static byte[] likeDsprites() {
        return Base64.getDecoder()
                .decode(
                        "UEsDBC0AAAAIAAAAIQBe+a9n//////////8MABQAbWV0YWRhdGEubnB5AQAQABoBAAAAAAAAwwAAAAAAAAClijELgkAYhr1Mgmhu"
                                + "djuFcI6WhqAhySJoaAg59aKgVL47A6mgJSo4aPDr95bpT+gZXnjf9ym85XS+ItpRO9GIixDowKTnGe2ZdJOABBb7CUT8N4/ZXvBy"
                                + "F1uW8rJbds+8mP/RvjbfL61GdePskOaOHybAnUO2lzsGwHJUHR94mMRCQhZKLFAZlYmqFUe1UqCr3XBEArzjAi2X2FtdGZHMU/7z"
                                + "G7M+Ph/1pStyRs/zJp+SKtyhxOC5xgsqwtAlgpXd+QJQSwMELQAAAAgAAAAhAM8QF6H//////////wgAFABpbWdzLm5weQEAEACk"
                                + "AAAAAAAAAFUAAAAAAAAAm+wX6hsQychQxlCtnpJanFykbqWgXlNqqK6joJ6WX1RSlJgXn1+UkgoSd0vMKU4FihdnJBakAvkaJjoK"
                                + "xkCkqaNQq0Ae4GJkgABGBkYYA8pihEsBAFBLAwQtAAAACAAAACEA9eFmSP//////////EwAUAGxhdGVudHNfY2xhc3Nlcy5ucHkB"
                                + "ABAAQAEAAAAAAABTAAAAAAAAAJvsF+obEMnIUMZQrZ6SWpxcpG6loG6TaaGuo6Cell9UUpSYF59flJIKEndLzClOBYoXZyQWpAL5"
                                + "GiY6CmaaOgq1CmQDLgYyASOJ6pnIVM9KQB0AUEsBAi0DLQAAAAgAAAAhAF75r2fDAAAAGgEAAAwAAAAAAAAAAAAAAIABAAAAAG1l"
                                + "dGFkYXRhLm5weVBLAQItAy0AAAAIAAAAIQDPEBehVQAAAKQAAAAIAAAAAAAAAAAAAACAAQEBAABpbWdzLm5weVBLAQItAy0AAAAI"
                                + "AAAAIQD14WZIUwAAAEABAAATAAAAAAAAAAAAAACAAZABAABsYXRlbnRzX2NsYXNzZXMubnB5UEsFBgAAAAADAAMAsQAAACgCAAAA"
                                + "AA==");
    }
}
