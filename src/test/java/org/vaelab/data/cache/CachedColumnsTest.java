package org.vaelab.data.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vaelab.data.Dataset;
import org.vaelab.data.ImageSet;
import org.vaelab.data.Progress;
import org.vaelab.data.npy.NpyFormat;

/** Columns come back from the cache as they were read: here those of an archive laid out as dSprites is. */
final class CachedColumnsTest {

    private static final int IMAGES = 30;

    @TempDir
    private Path folder;

    /** Image i is of the value i; its scale is i / 8, its orientation −i, x and y are 2i and 3i. */
    private Path sprites() throws Exception {
        ByteBuffer images = ByteBuffer.allocate(4 * IMAGES);
        ByteBuffer classes = ByteBuffer.allocate(6 * 8 * IMAGES).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer values = ByteBuffer.allocate(6 * 8 * IMAGES).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < IMAGES; i++) {
            images.put(new byte[] {(byte) i, (byte) i, (byte) i, (byte) 255});
            for (long latent : new long[] {0, i % 3, 0, 0, 0, 0}) {
                classes.putLong(latent);
            }
            for (double latent : new double[] {1, i % 3 + 1, i / 8.0, -i, 2 * i, 3 * i}) {
                values.putDouble(latent);
            }
        }
        Path file = folder.resolve("sprites.npz");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "imgs", "|u1", "(30, 2, 2)", images.array());
            put(zip, "latents_classes", "<i8", "(30, 6)", classes.array());
            put(zip, "latents_values", "<f8", "(30, 6)", values.array());
        }
        return file;
    }

    /** By NumPy Enhancement Proposal 1. */
    private static void put(ZipOutputStream zip, String name, String type, String shape, byte[] numbers)
            throws Exception {
        byte[] header = ("{'descr': '" + type + "', 'fortran_order': False, 'shape': " + shape + ", }")
                .getBytes(StandardCharsets.US_ASCII);
        zip.putNextEntry(new ZipEntry(name + ".npy"));
        zip.write(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, (byte) header.length, 0});
        zip.write(header);
        zip.write(numbers);
        zip.closeEntry();
    }

    @Test
    void theFactorsOfAnArchiveAreColumnsBothTimesItIsOpened() throws Exception {
        Path file = sprites();
        CachedFormat format = new CachedFormat(new NpyFormat(), new ImageCache(folder.resolve("kept")), 1);
        assertFactors(format.read(file, Progress.silent()));
        assertTrue(Files.exists(folder.resolve("kept")));
        assertFactors(format.read(file, Progress.silent()));
    }

    private static void assertFactors(Dataset read) {
        assertEquals(
                List.of("scale", "orientation", "x", "y"),
                read.columns().stream().map(column -> column.name()).toList());
        for (ImageSet part : List.of(read.train(), read.heldOut())) {
            for (int image = 0; image < part.count(); image++) {
                int i = part.value(image, 0);
                assertEquals(i % 3, part.label(image));
                assertEquals(i / 8f, part.columnValue(image, 0));
                assertEquals(-i, part.columnValue(image, 1));
                assertEquals(2 * i, part.columnValue(image, 2));
                assertEquals(3 * i, part.columnValue(image, 3));
            }
        }
    }
}
