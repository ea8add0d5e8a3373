package org.vaelab.data.idx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vaelab.data.Dataset;
import org.vaelab.data.ImageSet;
import org.vaelab.data.Progress;
import org.vaelab.vae.ImageShape;

final class IdxExportTest {

    @TempDir
    private Path folder;

    @Test
    void writesWhatTheDefinitionSays() throws Exception {
        IdxExport.write(dataset(ImageShape.grey(3, 4), 7, 9), folder.resolve("new/deep"));
        Path written = folder.resolve("new/deep");
        assertArrayEquals(IdxBytes.images(2, 3, 4), Files.readAllBytes(written.resolve("train-images-idx3-ubyte")));
        assertArrayEquals(IdxBytes.labels(7, 9), Files.readAllBytes(written.resolve("train-labels-idx1-ubyte")));
        assertEquals(
                List.of(
                        "t10k-images-idx3-ubyte",
                        "t10k-labels-idx1-ubyte",
                        "train-images-idx3-ubyte",
                        "train-labels-idx1-ubyte"),
                list(written));
    }

    @Test
    void colourImagesComeBack() throws Exception {
        Dataset colourful = dataset(new ImageShape(3, 2, 2), 1, 2);
        IdxExport.write(colourful, folder);
        Dataset read = new IdxFormat().read(folder, Progress.silent());
        assertEquals(colourful.shape(), read.shape());
        assertEquals(colourful.train().value(1, 11), read.train().value(1, 11));
    }

    @Test
    void imagesWithoutLabelsGetNoLabelFiles() throws Exception {
        IdxExport.write(dataset(ImageShape.grey(2, 2), -1, -1), folder);
        assertEquals(List.of("t10k-images-idx3-ubyte", "train-images-idx3-ubyte"), list(folder));
    }

    @Test
    void replacesAnEarlierExport() throws Exception {
        IdxExport.write(dataset(ImageShape.grey(2, 2), 1, 2), folder);
        IdxExport.write(dataset(ImageShape.grey(2, 2), 3, 4, 5), folder);
        assertEquals(3, new IdxFormat().read(folder, Progress.silent()).train().count());
    }

    @Test
    void neverMixesWithAnotherSet() throws Exception {
        Files.write(folder.resolve("train-labels-idx1-ubyte.gz"), IdxBytes.gzip(IdxBytes.labels(1)));
        assertThrows(
                OccupiedFolderException.class, () -> IdxExport.write(dataset(ImageShape.grey(2, 2), 1, 2), folder));
        assertEquals(List.of("train-labels-idx1-ubyte.gz"), list(folder));
    }

    @Test
    void aFailureChangesNothing() throws Exception {
        Files.createDirectories(folder.resolve("t10k-labels-idx1-ubyte").resolve("in the way"));
        Files.write(folder.resolve("train-labels-idx1-ubyte"), IdxBytes.labels(1));
        assertThrows(IOException.class, () -> IdxExport.write(dataset(ImageShape.grey(2, 2), 1, 2), folder));
        assertEquals(List.of("t10k-labels-idx1-ubyte", "train-labels-idx1-ubyte"), list(folder));
        assertArrayEquals(IdxBytes.labels(1), Files.readAllBytes(folder.resolve("train-labels-idx1-ubyte")));
    }

    @Test
    void aFileInTheFoldersPlaceIsNamed() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        var thrown = assertThrows(IOException.class, () -> IdxExport.write(dataset(ImageShape.grey(2, 2), 1, 2), file));
        assertTrue(String.valueOf(thrown.getMessage()).contains(file.toString()), thrown.getMessage());
    }

    private static List<String> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return List.copyOf(new TreeSet<>(
                    files.map(file -> String.valueOf(file.getFileName())).toList()));
        }
    }

    private static Dataset dataset(ImageShape shape, int... labels) {
        return new Dataset("test", "test", images(shape, labels), images(shape, labels), List.of());
    }

    private static ImageSet images(ImageShape shape, int... labels) {
        byte[] pixels = new byte[labels.length * shape.size()];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) i;
        }
        byte[] bytes = new byte[labels.length];
        for (int i = 0; i < labels.length; i++) {
            bytes[i] = (byte) labels[i];
        }
        return new ImageSet(shape, pixels, bytes);
    }
}
