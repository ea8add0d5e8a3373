package org.vaelab.data.idx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vaelab.data.Dataset;
import org.vaelab.data.ImageSet;
import org.vaelab.data.Progress;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.vae.ImageSource;

final class IdxFormatTest {

    @TempDir
    private Path folder;

    private final IdxFormat format = new IdxFormat();

    @Test
    void readsAFolderOfFourFiles() throws Exception {
        put("train-images-idx3-ubyte.gz", IdxBytes.gzip(IdxBytes.images(3, 2, 2)));
        put("train-labels-idx1-ubyte.gz", IdxBytes.gzip(IdxBytes.labels(7, 0, 9)));
        put("t10k-images.idx3-ubyte", IdxBytes.images(2, 2, 2));
        put("t10k-labels.idx1-ubyte", IdxBytes.labels(1, 2));
        Dataset read = format.read(folder, Progress.silent());
        assertEquals(folder.toAbsolutePath().toString(), read.location());
        assertEquals(String.valueOf(folder.getFileName()), read.name());
        assertArrayEquals(new int[] {7, 0, 9}, labels(read.train()));
        assertArrayEquals(new int[] {1, 2}, labels(read.heldOut()));
        assertArrayEquals(new int[] {4, 5, 6, 7}, pixels(read.train(), 1));
        assertEquals("9", read.classNames().get(9));
    }

    @Test
    void oneFileBringsItsCompanionsAlong() throws Exception {
        put("train-images-idx3-ubyte", IdxBytes.images(3, 2, 2));
        put("train-labels-idx1-ubyte", IdxBytes.labels(7, 0, 9));
        put("t10k-images-idx3-ubyte", IdxBytes.images(2, 2, 2));
        Path labels = folder.resolve("train-labels-idx1-ubyte");
        Dataset read = format.read(labels, Progress.silent());
        assertEquals(labels.toAbsolutePath().toString(), read.location());
        assertArrayEquals(new int[] {7, 0, 9}, labels(read.train()));
        assertArrayEquals(new int[] {ImageSource.UNLABELLED, ImageSource.UNLABELLED}, labels(read.heldOut()));
    }

    @Test
    void withoutTestImagesATenthIsHeldOutAlwaysTheSame() throws Exception {
        put("train-images-idx3-ubyte", IdxBytes.images(60, 1, 1));
        Dataset read = format.read(folder, Progress.silent());
        assertEquals(54, read.train().count());
        assertEquals(6, read.heldOut().count());
        TreeSet<Integer> all = new TreeSet<>();
        IntStream.range(0, 54).forEach(i -> all.add(read.train().value(i, 0)));
        IntStream.range(0, 6).forEach(i -> all.add(read.heldOut().value(i, 0)));
        assertEquals(60, all.size(), "each image is in one of the two");
        Dataset again = format.read(folder, Progress.silent());
        IntStream.range(0, 6)
                .forEach(i ->
                        assertEquals(read.heldOut().value(i, 0), again.heldOut().value(i, 0)));
        assertFalse(read.train().isLabelled());
        assertEquals(List.of(), read.classNames());
    }

    @Test
    void anyImageFileOpensByItself() throws Exception {
        Path file = put("mine.bin", IdxBytes.images(2, 3, 3));
        assertTrue(format.recognises(file));
        Dataset read = format.read(file, Progress.silent());
        assertEquals(1, read.train().count());
        assertEquals(1, read.heldOut().count());
    }

    @Test
    void emnistIsTurnedUprightAndItsLettersStartAtA() throws Exception {
        put("emnist-letters-train-images-idx3-ubyte", IdxBytes.images(2, 2, 2));
        put("emnist-letters-train-labels-idx1-ubyte", IdxBytes.labels(1, 26));
        put("emnist-letters-test-images-idx3-ubyte", IdxBytes.images(1, 2, 2));
        Dataset read = format.read(folder, Progress.silent());
        // Stored 4 5 / 6 7, column by column.
        assertArrayEquals(new int[] {4, 6, 5, 7}, pixels(read.train(), 1));
        assertArrayEquals(new int[] {0, 25}, labels(read.train()));
        assertEquals("A", read.classNames().get(0));
        assertEquals("Z", read.classNames().get(25));
    }

    @Test
    void labelsBeyondTheFamilysOwnAreNumbered() throws Exception {
        put("train-images-idx3-ubyte", IdxBytes.images(2, 2, 2));
        put("train-labels-idx1-ubyte", IdxBytes.labels(0, 12));
        assertEquals(13, format.read(folder, Progress.silent()).classNames().size());
    }

    @Test
    void countsThatDisagreeAreRefused() throws Exception {
        put("train-images-idx3-ubyte", IdxBytes.images(3, 2, 2));
        put("train-labels-idx1-ubyte", IdxBytes.labels(7, 0));
        assertRefused(folder, "train-labels-idx1-ubyte holds 2 labels, but ");
    }

    @Test
    void imagesOfTwoSizesAreRefused() throws Exception {
        put("train-images-idx3-ubyte", IdxBytes.images(3, 2, 2));
        put("t10k-images-idx3-ubyte", IdxBytes.images(3, 2, 3));
        assertRefused(folder, "t10k-images-idx3-ubyte holds images of another size than");
    }

    @Test
    void labelsOutOfRangeAreRefused() throws Exception {
        put("train-images-idx3-ubyte", IdxBytes.images(2, 2, 2));
        put("train-labels-idx1-ubyte", IdxBytes.labels(1, 200));
        assertRefused(folder, "gives image 1 the label 200");
        put("train-labels-idx1-ubyte", IdxBytes.images(2, 1, 1));
        assertRefused(folder, "should hold one label an image");
    }

    @Test
    void labelsAloneAreRefused() throws Exception {
        Path labels = put("train-labels-idx1-ubyte", IdxBytes.labels(1, 2));
        assertRefused(labels, "holds only labels");
        assertFalse(format.recognises(folder));
        assertRefused(folder, "holds no IDX images");
        assertRefused(put("others", IdxBytes.labels(1, 2)), "not the count, height and width of images");
    }

    @Test
    void aSingleImageIsTooFew() throws Exception {
        assertRefused(put("one", IdxBytes.images(1, 2, 2)), "a single image");
    }

    @Test
    void severalSetsInOneFolderAreNotGuessedAt() throws Exception {
        put("emnist-digits-train-images-idx3-ubyte", IdxBytes.images(3, 2, 2));
        Path mnist = put("emnist-mnist-train-images-idx3-ubyte", IdxBytes.images(2, 2, 2));
        assertRefused(folder, "several data sets (emnist-digits, emnist-mnist)");
        assertEquals(2, count(format.read(mnist, Progress.silent())));
    }

    @Test
    void ofAFileAndItsGzipTheUnpackedOneIsRead() throws Exception {
        put("train-images-idx3-ubyte", IdxBytes.images(3, 2, 2));
        put("train-images-idx3-ubyte.gz", new byte[] {0x1f, (byte) 0x8b});
        assertEquals(3, count(format.read(folder, Progress.silent())));
    }

    @Test
    void strangersAreNotRecognised() throws Exception {
        assertFalse(format.recognises(folder));
        assertFalse(format.recognises(put("picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 0})));
        assertFalse(format.recognises(put("empty", new byte[0])));
        assertFalse(format.recognises(folder.resolve("absent")));
    }

    private void assertRefused(Path path, String complaint) {
        var thrown = assertThrows(UnreadableDatasetException.class, () -> format.read(path, Progress.silent()));
        assertTrue(thrown.getMessage().contains(complaint), thrown.getMessage());
        assertTrue(thrown.getMessage().startsWith(thrown.file() + " "), thrown.getMessage());
    }

    private Path put(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static int count(Dataset dataset) {
        return dataset.train().count() + dataset.heldOut().count();
    }

    private static int[] labels(ImageSet images) {
        return IntStream.range(0, images.count()).map(images::label).toArray();
    }

    private static int[] pixels(ImageSet images, int image) {
        return IntStream.range(0, images.shape().size())
                .map(pixel -> images.value(image, pixel))
                .toArray();
    }
}
