package org.vaelab.data.npy;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vaelab.data.Fuzz;
import org.vaelab.data.Progress;
import org.vaelab.data.UnreadableDatasetException;

final class NpyFuzzTest {

    @TempDir
    private Path folder;

    @Test
    void everyDamagedArrayIsReadOrRefused() throws Exception {
        byte[] numbers = new byte[4 * 3 * 3 * 8];
        Fuzz.everyDamageIsSurvived(folder.resolve("a.npy"), NpyBytes.of("<f8", "(4, 3, 3)", numbers), this::read);
    }

    @Test
    void everyDamagedArchiveIsReadOrRefused() throws Exception {
        Fuzz.everyDamageIsSurvived(folder.resolve("a.npz"), NpyBytes.likeDsprites(), this::read);
    }

    private void read(Path file) throws InterruptedException {
        try {
            new NpyFormat().read(file, Progress.silent());
        } catch (UnreadableDatasetException e) {
            assertTrue(e.getMessage().contains(file.toString()), e.getMessage());
        }
    }
}
