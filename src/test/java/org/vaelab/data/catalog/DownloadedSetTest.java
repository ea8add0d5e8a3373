package org.vaelab.data.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vaelab.Mnist;
import org.vaelab.data.Dataset;
import org.vaelab.data.Datasets;
import org.vaelab.data.Progress;
import org.vaelab.data.download.PublishedSets;
import org.vaelab.data.download.SetPart;
import org.vaelab.data.idx.IdxFormat;

final class DownloadedSetTest {

    @TempDir
    private Path folder;

    @Test
    void opensTheDownloadedFilesUnderItsOwnName() throws Exception {
        Path real = Mnist.folder();
        DownloadedSet mnist = new DownloadedSet(
                new SetPart("mnist", "MNIST", "", "", PublishedSets.all().get(0).files()),
                folder,
                new Datasets(List.of(), List.of(new IdxFormat())));
        for (String name :
                new String[] {"t10k-images-idx3-ubyte.gz", "train-labels-idx1-ubyte.gz", "t10k-labels-idx1-ubyte.gz"}) {
            Files.copy(real.resolve(name), folder.resolve(name));
            assertFalse(mnist.isReady(), "three of four files are not MNIST");
        }
        // Those for tests are packed anew; padding of the published length is skipped by any reader of gzip.
        Path images =
                Files.copy(real.resolve("train-images-idx3-ubyte.gz"), folder.resolve("train-images-idx3-ubyte.gz"));
        images.toFile().setWritable(true);
        try (RandomAccessFile padded = new RandomAccessFile(images.toFile(), "rw")) {
            padded.setLength(9_912_422);
        }
        assertTrue(mnist.isReady());
        Dataset read = mnist.open(Progress.silent());
        assertEquals("MNIST", read.name());
        assertEquals("mnist", read.location());
        assertEquals(60_000, read.train().count());
    }
}
