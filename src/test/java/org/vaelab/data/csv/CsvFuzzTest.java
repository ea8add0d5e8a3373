package org.vaelab.data.csv;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vaelab.data.Fuzz;
import org.vaelab.data.Progress;
import org.vaelab.data.UnreadableDatasetException;

final class CsvFuzzTest {

    @TempDir
    private Path folder;

    @Test
    void everyDamagedTableIsReadOrRefused() throws Exception {
        String table = "label,a,b,c,d\n" + "1,0,255,17,4\n0,3,9,200,5\n".repeat(8);
        Fuzz.everyDamageIsSurvived(folder.resolve("a.csv"), table.getBytes(StandardCharsets.UTF_8), file -> {
            try {
                new CsvFormat().read(file, Progress.silent());
            } catch (UnreadableDatasetException e) {
                assertTrue(e.getMessage().contains(file.toString()), e.getMessage());
            }
        });
    }
}
