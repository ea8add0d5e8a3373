package org.vaelab.data.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.vaelab.Mnist;

final class PublishedSetsTest {

    @Test
    void publishedLengthsAndHashesAreThoseOfTheRealFiles() throws Exception {
        Path real = Mnist.folder();
        for (RemoteFile file : PublishedSets.MNIST.files()) {
            // The images to learn from are packed anew for tests, so that their file is not the published one.
            if (!file.name().equals("train-images-idx3-ubyte.gz")) {
                assertEquals(file.bytes(), Files.size(real.resolve(file.name())));
                assertTrue(FileHash.fits(real.resolve(file.name()), file.hash()));
            }
        }
        assertEquals(4, PublishedSets.MNIST.files().size());
        assertFalse(
                new SetPart("mnist", "MNIST", "", "", PublishedSets.MNIST.files()).isIn(real),
                "a file of another length is not the published one");
    }

    @Test
    void everyFileThatIsFetchedHasAHashAndEveryMirrorEndsInASlash() {
        for (PublishedSet set : PublishedSets.all()) {
            for (RemoteFile file : set.files()) {
                assertTrue(file.hash().matches("[0-9a-f]{64}|[0-9a-f]{40}"), file.name());
            }
            assertTrue(
                    set.mirrors().stream().allMatch(mirror -> mirror.toString().endsWith("/")), set.title());
        }
    }
}
