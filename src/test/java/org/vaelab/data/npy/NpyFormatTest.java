package org.vaelab.data.npy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vaelab.data.Dataset;
import org.vaelab.data.ImageSet;
import org.vaelab.data.PixelRoom;
import org.vaelab.data.Progress;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.vae.ImageShape;

final class NpyFormatTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"(2, 2, 3)|1|2|3", "(2, 3, 2, 2)|3|2|2", "(2, 2, 2, 3)|3|2|2", "(2, 9)|1|3|3", "(2, 12)|3|2|2"})
    void everyOrderOfAxesIsUnderstood(String shape, int channels, int height, int width) throws Exception {
        int size = channels * height * width;
        Dataset read = read(NpyBytes.of("|u1", shape, NpyBytes.counting(2 * size)));
        assertEquals(new ImageShape(channels, height, width), read.shape());
        assertEquals(1, read.train().count());
    }

    @Test
    void coloursOfAPixelThatLieTogetherArePulledApart() throws Exception {
        Dataset read = read(NpyBytes.of("|u1", "(2, 1, 2, 3)", NpyBytes.counting(12)));
        int first = Math.min(read.train().value(0, 0), read.heldOut().value(0, 0));
        ImageSet image = read.train().value(0, 0) == first ? read.train() : read.heldOut();
        assertArrayEquals(new int[] {0, 3, 1, 4, 2, 5}, pixels(image, 0));
    }

    @Test
    void fractionsAreScaledByTheirRange() throws Exception {
        byte[] unit = NpyBytes.of("<f4", "(2, 1, 2)", NpyBytes.floats(0, 0.5f, 1, 0.25f));
        assertEquals(List.of(0, 64, 128, 255), values(read(unit)));
        byte[] centred = NpyBytes.of("<f4", "(2, 1, 2)", NpyBytes.floats(-1, 0, 1, 0.5f));
        assertEquals(List.of(0, 128, 191, 255), values(read(centred)));
        byte[] bytes = NpyBytes.of("<f4", "(2, 1, 2)", NpyBytes.floats(0, 2, 254, 255));
        assertEquals(List.of(0, 2, 254, 255), values(read(bytes)));
        byte[] big = NpyBytes.of(">u2", "(2, 1, 1)", (byte) 0, (byte) 7, (byte) 0, (byte) 9);
        assertEquals(List.of(7, 9), values(read(big)));
    }

    @ParameterizedTest
    @CsvSource({
        "NaN,has the value NaN in image 1",
        "Infinity,has the value ∞ in image 1",
        "300,has values from 0 to 300; scale them",
        "-2,has values from -2 to 0; scale them"
    })
    void valuesThatCannotBePixelsAreNamed(float value, String complaint) throws Exception {
        assertRefused(NpyBytes.of("<f4", "(2, 1, 2)", NpyBytes.floats(0, 0, 0, value)), complaint);
    }

    @Test
    void whatLiesOrCannotBeReadIsRefusedInASentence() throws Exception {
        byte[] four = NpyBytes.counting(4);
        assertRefused(NpyBytes.of("|O", "(2, 2)", four), "Python objects, which are never opened");
        assertRefused(NpyBytes.of("<c8", "(2, 2)", four), "numbers of type <c8");
        assertRefused(NpyBytes.of("|u1", "(3, 2, 2)", four), "too small for an array of [3, 2, 2]");
        assertRefused(NpyBytes.of("<f8", "(2147483647, 2147483647, 2147483647)", four), "too small for an array");
        assertRefused(NpyBytes.of("|u1", "(2147483648, 1, 1)", four), "impossible size, 2,147,483,648");
        assertRefused(NpyBytes.of("|u1", "(-4, 1, 1)", four), "impossible size, -4");
        assertRefused(NpyBytes.of("|u1", "(0, 1, 1)", four), "impossible size, 0");
        assertRefused(NpyBytes.of("|u1", "(4,)", four), "holds an array of [4], not one of images");
        assertRefused(NpyBytes.of("|u1", "(2, 5)", NpyBytes.counting(10)), "not one of images");
        assertRefused(NpyBytes.of("|u1", "(99999999999999999999, 2)", four), "damaged description");
        assertRefused(
                NpyBytes.withHeader("{'descr': '|u1', 'fortran_order': True, 'shape': (4, 1, 1)}", four),
                "numpy.ascontiguousarray");
        assertRefused(NpyBytes.withHeader("nonsense", four), "damaged description");
        assertRefused(Arrays.copyOf(NpyBytes.of("|u1", "(4, 1, 1)", four), 9), "cut short");
        assertRefused(NpyBytes.of("|u1", "(1, 2, 2)", four), "a single image");
    }

    @Test
    void anArchiveLikeDspritesIsReadWithoutOpeningItsPickles() throws Exception {
        Dataset read = readArchive(NpyBytes.likeDsprites(), PixelRoom.inMemory());
        assertEquals(List.of("square", "ellipse", "heart"), read.classNames());
        for (ImageSet part : List.of(read.train(), read.heldOut())) {
            for (int i = 0; i < part.count(); i++) {
                int mark = IntStream.of(pixels(part, i)).boxed().toList().indexOf(255);
                assertTrue(mark == part.label(i) || mark == 0, "image 3 has its mark at 0 and shape 2");
                assertEquals(255, part.value(i, 8), "ones are white");
            }
        }
    }

    @Test
    void whatIsTooLargeForMemoryIsThinnedOutAndSaysSo() throws Exception {
        Dataset read = readArchive(NpyBytes.likeDsprites(), PixelRoom.inMemory(2 * 9));
        assertEquals(2, read.train().count() + read.heldOut().count());
        String said = read.report().lines().stream()
                .map(line -> line.inEnglish())
                .toList()
                .toString();
        assertTrue(said.contains("2 images were taken of 4, one at random"), said);
    }

    @Test
    void whatIsNotNumpysIsNamed() throws Exception {
        assertRefused("PNG or anything else".getBytes(StandardCharsets.US_ASCII), "does not begin as one");
        assertRefused(new byte[0], "does not begin as one");
    }

    /** A small archive whose array claims 800 GB: nothing of the kind may be made room for. */
    @Test
    void anArchiveThatClaimsMoreThanItCanHoldIsRefused() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("imgs.npy"));
            zip.write(NpyBytes.of("|u1", "(1073741824, 28, 28)", new byte[100]));
            zip.closeEntry();
        }
        UnreadableDatasetException e = assertThrows(
                UnreadableDatasetException.class, () -> readArchive(out.toByteArray(), PixelRoom.inMemory()));
        assertTrue(e.getMessage().contains("too small for an array of [1073741824, 28, 28]"), e.getMessage());
    }

    @Test
    void aDamagedArchiveIsRefused() throws Exception {
        byte[] archive = NpyBytes.likeDsprites();
        Path file = Files.write(folder.resolve("a.npz"), Arrays.copyOf(archive, archive.length / 2));
        UnreadableDatasetException e =
                assertThrows(UnreadableDatasetException.class, () -> new NpyFormat().read(file, Progress.silent()));
        assertTrue(e.getMessage().contains("is damaged"), e.getMessage());
    }

    private Dataset read(byte[] content) throws Exception {
        Path file = Files.write(folder.resolve("a.npy"), content);
        assertTrue(new NpyFormat().recognises(file));
        return new NpyFormat().read(file, Progress.silent());
    }

    private Dataset readArchive(byte[] content, PixelRoom room) throws Exception {
        NpyFormat format = new NpyFormat();
        Path file = Files.write(folder.resolve("a.npz"), content);
        assertTrue(format.recognises(file));
        return format.read(file, Progress.silent(), room);
    }

    private void assertRefused(byte[] content, String complaint) throws IOException {
        Path file = Files.write(folder.resolve("a.npy"), content);
        UnreadableDatasetException e = assertThrows(
                UnreadableDatasetException.class, () -> new NpyFormat().read(file, Progress.silent()), complaint);
        assertTrue(e.getMessage().startsWith(file.toString()), e.getMessage());
        assertTrue(e.getMessage().contains(complaint), e.getMessage());
    }

    private static int[] pixels(ImageSet images, int image) {
        return IntStream.range(0, images.shape().size())
                .map(pixel -> images.value(image, pixel))
                .toArray();
    }

    /** All values, sorted. */
    private static List<Integer> values(Dataset dataset) {
        return IntStream.concat(IntStream.of(pixels(dataset.train(), 0)), IntStream.of(pixels(dataset.heldOut(), 0)))
                .sorted()
                .boxed()
                .toList();
    }
}
