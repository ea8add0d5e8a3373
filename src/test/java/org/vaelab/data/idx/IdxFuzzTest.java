package org.vaelab.data.idx;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vaelab.data.Fuzz;
import org.vaelab.data.Progress;
import org.vaelab.data.UnreadableDatasetException;

final class IdxFuzzTest {

    @TempDir
    private Path folder;

    @Test
    void everyDamagedFileOfImagesIsReadOrRefused() throws Exception {
        Fuzz.everyDamageIsSurvived(folder.resolve("train-images-idx3-ubyte"), IdxBytes.images(9, 3, 4), this::read);
    }

    @Test
    void everyDamagedPackedFileIsReadOrRefused() throws Exception {
        byte[] packed = IdxBytes.gzip(IdxBytes.images(9, 3, 4));
        Fuzz.everyDamageIsSurvived(folder.resolve("emnist-letters-train-images-idx3-ubyte.gz"), packed, this::read);
    }

    @Test
    void everyDamagedFileOfLabelsIsReadOrRefused() throws Exception {
        Path images = folder.resolve("train-images-idx3-ubyte");
        Files.write(images, IdxBytes.images(9, 3, 4));
        byte[] labels = IdxBytes.labels(0, 1, 2, 3, 4, 5, 6, 7, 8);
        Fuzz.everyDamageIsSurvived(folder.resolve("train-labels-idx1-ubyte"), labels, file -> read(images));
    }

    private void read(Path file) throws InterruptedException {
        try {
            new IdxFormat().read(file, Progress.silent());
        } catch (UnreadableDatasetException e) {
            assertTrue(e.getMessage().contains(folder.toString()), e.getMessage());
        }
    }
}
