package org.vaelab.data.npy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vaelab.data.Dataset;
import org.vaelab.data.Fuzz;
import org.vaelab.data.ImageSet;
import org.vaelab.data.PixelRoom;
import org.vaelab.data.Progress;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.data.cache.CachedFormat;
import org.vaelab.data.cache.ImageCache;
import org.vaelab.i18n.Sentence;
import org.vaelab.vae.ImageShape;

/** Arrays [count, 2]. */
final class NpyPointsTest {

    private static final float TOLERANCE = 1e-6f;

    @TempDir
    private Path folder;

    private Dataset read(String name, byte[] content) throws Exception {
        Path file = Files.write(folder.resolve(name), content);
        return new NpyFormat().read(file, Progress.silent());
    }

    private static byte[] archive(Object... namesAndArrays) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndArrays.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndArrays[i] + ".npy"));
                zip.write((byte[]) namesAndArrays[i + 1]);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] points(float... coordinates) {
        return NpyBytes.of("<f4", "(" + coordinates.length / 2 + ", 2)", NpyBytes.floats(coordinates));
    }

    /** The coordinates of the points of both parts, by their place in the file. */
    private static float[] plane(Dataset dataset) {
        float[] plane =
                new float[2 * (dataset.train().count() + dataset.heldOut().count())];
        for (ImageSet part : List.of(dataset.train(), dataset.heldOut())) {
            for (int i = 0; i < part.count(); i++) {
                part.read(i, plane, 2 * part.place(i));
            }
        }
        for (int i = 0; i < plane.length; i++) {
            plane[i] = (float) ImageShape.ofPlane(plane[i]);
        }
        return plane;
    }

    @Test
    void twoNumbersARowArePoints() throws Exception {
        Dataset read = read("a.npy", points(0.5f, -1, 0, 0.25f, 1, 1));
        assertEquals(ImageShape.POINT, read.shape());
        assertArrayEquals(new float[] {0.5f, -1, 0, 0.25f, 1, 1}, plane(read), TOLERANCE);
    }

    @Test
    void wholeNumbersAreBroughtIntoTheSquare() throws Exception {
        Dataset read = read("a.npy", NpyBytes.of("|u1", "(3, 2)", new byte[] {0, 0, (byte) 200, 0, 100, 100}));
        assertArrayEquals(new float[] {-0.9f, -0.45f, 0.9f, -0.45f, 0, 0.45f}, plane(read), TOLERANCE);
    }

    @Test
    void anArchiveOfPointsHasTheirClasses() throws Exception {
        Dataset read = read(
                "moons.npz",
                archive("X", points(0, 0.5f, 0.5f, 0, 0.25f, 1), "y", NpyBytes.of("|u1", "(3,)", new byte[] {1, 0, 1
                })));
        assertEquals(List.of("0", "1"), read.classNames());
        for (ImageSet part : List.of(read.train(), read.heldOut())) {
            for (int i = 0; i < part.count(); i++) {
                assertEquals(part.place(i) == 1 ? 0 : 1, part.label(i));
            }
        }
    }

    @Test
    void pointsToJudgeByAreBroughtIntoTheSameSquare() throws Exception {
        Dataset read = read("a.npz", archive("x_train", points(0, 0, 10, 0), "x_test", points(20, 5, 10, 0)));
        float[] judged = new float[4];
        read.heldOut().read(0, judged, 0);
        read.heldOut().read(1, judged, 2);
        float[] learned = new float[2];
        read.train().read(1, learned, 0);
        assertEquals(learned[0], judged[2], TOLERANCE);
        assertEquals(learned[1], judged[3], TOLERANCE);
        assertEquals(0.9, ImageShape.ofPlane(judged[0]), TOLERANCE, "which holds those to judge by too");
    }

    @Test
    void imagesToJudgePointsByAreRefused() throws Exception {
        byte[] mixed = archive("x_train", points(0, 0, 10, 0), "x_test", NpyBytes.of("|u1", "(4, 1, 1)", new byte[4]));
        assertTrue(assertThrows(UnreadableDatasetException.class, () -> read("a.npz", mixed))
                .getMessage()
                .contains("of another size"));
    }

    @Test
    void coordinatesThatAreNotFiniteAreNamed() {
        for (float wrong : new float[] {Float.NaN, Float.NEGATIVE_INFINITY}) {
            String refused = assertThrows(
                            UnreadableDatasetException.class, () -> read("a.npy", points(0, 0, 1, 1, 0, wrong)))
                    .getMessage();
            assertTrue(refused.contains("in row 2"), refused);
        }
    }

    @Test
    void whatIsTooManyForMemoryIsThinnedOut() throws Exception {
        float[] many = new float[400];
        for (int i = 0; i < many.length; i++) {
            many[i] = i / 400f;
        }
        Path file = Files.write(folder.resolve("a.npy"), points(many));
        Dataset read = new NpyFormat().read(file, Progress.silent(), PixelRoom.inMemory(100 * 8));
        assertEquals(100, read.train().count() + read.heldOut().count());
        float[] kept = plane(read);
        for (int i = 0; i < 100; i++) {
            int from = Math.round(kept[2 * i] * 200);
            assertTrue(from == 2 * i || from == 2 * i + 1, "one of each two, but " + from);
        }
        assertTrue(read.report().warnings().toString().contains("thinned"));
    }

    @Test
    void pointsComeBackFromTheCacheAsTheyWere() throws Exception {
        Path file = Files.write(folder.resolve("a.npy"), points(0.5f, -1, 0, 0.25f, 1, 1));
        CachedFormat format = new CachedFormat(new NpyFormat(), new ImageCache(folder.resolve("kept")), 1);
        Dataset first = format.read(file, Progress.silent());
        Dataset second = format.read(file, Progress.silent());
        try (var kept = Files.list(folder.resolve("kept"))) {
            assertEquals(1, kept.count());
        }
        assertArrayEquals(plane(first), plane(second));
        assertEquals(
                first.report().lines().stream().map(Sentence::inEnglish).toList(),
                second.report().lines().stream().map(Sentence::inEnglish).toList());
    }

    @Test
    void everyDamagedArrayOfPointsIsReadOrRefused() throws Exception {
        float[] many = new float[64];
        many[5] = 3;
        Fuzz.everyDamageIsSurvived(folder.resolve("a.npy"), points(many), file -> {
            try {
                new NpyFormat().read(file, Progress.silent());
            } catch (UnreadableDatasetException e) {
                assertTrue(e.getMessage().contains(file.toString()), e.getMessage());
            }
        });
    }
}
