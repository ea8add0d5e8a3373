package org.vaelab.data.csv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vaelab.data.Dataset;
import org.vaelab.data.Fuzz;
import org.vaelab.data.ImageSet;
import org.vaelab.data.PixelRoom;
import org.vaelab.data.Progress;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.vae.ImageShape;

final class CsvFormatTest {

    private static final String LABELLED = "label,a,b,c,d\r\n3,0,10,20,30\r\n1,0,11,21,31\r\n";

    @TempDir
    private Path folder;

    private final CsvFormat format = new CsvFormat();

    @Test
    void theClassMayStandFirst() throws Exception {
        Dataset read = read(LABELLED);
        assertEquals(ImageShape.grey(2, 2), read.shape());
        assertEquals(List.of("0", "1", "2", "3"), read.classNames());
        for (ImageSet part : List.of(read.train(), read.heldOut())) {
            int step = part.label(0) == 3 ? 0 : 1;
            assertArrayEquals(new int[] {0, 10 + step, 20 + step, 30 + step}, pixels(part));
        }
    }

    @Test
    void theClassMayStandLastAndAHeadingIsNotNeeded() throws Exception {
        Dataset read = read("200;10;20;30;5\n200;10;20;30;6\n");
        for (ImageSet part : List.of(read.train(), read.heldOut())) {
            assertArrayEquals(new int[] {200, 10, 20, 30}, pixels(part));
            assertTrue(part.label(0) == 5 || part.label(0) == 6);
        }
    }

    @Test
    void withoutAClassEveryColumnIsAPixelAndOneIsWhiteWhereNothingIsGreater() throws Exception {
        Dataset read = read("0,0.5,1,0\n0,0.5,1,0");
        assertArrayEquals(new int[] {0, 128, 255, 0}, pixels(read.train()));
        assertFalse(read.train().isLabelled());
        assertTrue(read.report().hasFindings(), "the second image is a duplicate");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,2,3,4/1,2,3|Row 2 of|has 3 cells, not 4",
                "1,2,3,4/1,2,x,4|Row 2 of|column 3",
                "1,2,3,4/1,2,NaN,4|Row 2 of|column 3",
                "1,2,3,4/1,2,-1,4|Row 2 of|column 3",
                "1,2,3/1,2,3|has rows of 3 cells|square",
                "1,2,3,4|fewer than two|images",
                "0.5,1,2,3,4/300,1,2,3,4|Row 2 of|column 1"
            })
    void whatIsWrongIsNamedWithItsRow(String rows, String where, String what) throws Exception {
        String said = refusal(rows.replace('/', '\n'));
        assertTrue(said.contains(where) && said.contains(what), said);
    }

    @Test
    void whatDoesNotFitIntoMemoryIsRefusedBeforeRoomIsMade() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), LABELLED);
        UnreadableDatasetException e = assertThrows(
                UnreadableDatasetException.class, () -> format.read(file, Progress.silent(), PixelRoom.inMemory(7)));
        assertTrue(e.getMessage().contains("start the program with more"), e.getMessage());
    }

    @Test
    void aTextThatIsNoTableIsRefused() throws Exception {
        String said = refusal("word ".repeat(100));
        assertTrue(said.contains("longer than any number"), said);
    }

    @Test
    void everyDamagedTableIsReadOrRefused() throws Exception {
        Fuzz.everyDamageIsSurvived(folder.resolve("a.csv"), LABELLED.getBytes(StandardCharsets.US_ASCII), file -> {
            try {
                format.read(file, Progress.silent());
            } catch (UnreadableDatasetException e) {
                assertTrue(e.getMessage().contains(file.toString()), e.getMessage());
            }
        });
    }

    private Dataset read(String content) throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), content);
        assertTrue(format.recognises(file));
        return format.read(file, Progress.silent());
    }

    private String refusal(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), content);
        return assertThrows(UnreadableDatasetException.class, () -> format.read(file, Progress.silent()))
                .getMessage();
    }

    private static int[] pixels(ImageSet images) {
        return IntStream.range(0, images.shape().size())
                .map(pixel -> images.value(0, pixel))
                .toArray();
    }
}
