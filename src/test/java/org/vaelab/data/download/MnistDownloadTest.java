package org.vaelab.data.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.vaelab.Mnist;

final class MnistDownloadTest {

    @Test
    void publishedLengthsAndHashesAreThoseOfTheRealFiles() throws Exception {
        Path real = Mnist.folder();
        for (RemoteFile file : MnistDownload.files()) {
            // The images to learn from are packed anew for tests, so that their file is not the published one.
            if (!file.name().equals("train-images-idx3-ubyte.gz")) {
                assertEquals(file.bytes(), Files.size(real.resolve(file.name())));
                assertEquals(file.sha256(), Sha256.of(real.resolve(file.name())));
            }
        }
        assertEquals(4, MnistDownload.files().size());
        assertFalse(MnistDownload.isIn(real), "a file of another length is not the published one");
    }
}
