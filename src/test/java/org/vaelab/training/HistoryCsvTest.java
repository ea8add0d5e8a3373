package org.vaelab.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vaelab.vae.Elbo;

final class HistoryCsvTest {

    private static final HistoryCsv.Row PLAIN = new HistoryCsv.Row(7, 0.5, new Elbo(140.25, 6.5), null);
    private static final HistoryCsv.Row MEASURED = new HistoryCsv.Row(8, 1, new Elbo(139, 6), new Elbo(141, 5.75));

    @Test
    void whatIsWrittenIsReadAgain() {
        String csv = HistoryCsv.HEADER + "\n" + HistoryCsv.row(PLAIN) + "\n" + HistoryCsv.row(MEASURED) + "\n";
        assertEquals(List.of(PLAIN, MEASURED), HistoryCsv.read(csv));
    }

    @Test
    void theCommandLinesRowsAreReadToo() {
        TrainingSnapshot snapshot =
                new TrainingSnapshot(TrainingState.RUNNING, 8, 2, 10, 1, 0.001, new Elbo(139, 6), 25_000, 3.5, 9, 0.1);
        String csv = HistoryCsv.HEADER + "\n" + HistoryCsv.row(snapshot, new Elbo(141, 5.75));
        assertEquals(List.of(MEASURED), HistoryCsv.read(csv));
    }

    @Test
    void noHistoryIsNoRows() {
        assertEquals(List.of(), HistoryCsv.read(""));
        assertEquals(List.of(), HistoryCsv.read(HistoryCsv.HEADER + "\n"));
    }

    @Test
    void aDamagedLineIsNamed() {
        for (String bad : List.of("1,2,3", "x,,1,,1,1,-2,,,,,", "1,,1,,one,1,-2,,,,,")) {
            String csv = HistoryCsv.HEADER + "\n" + HistoryCsv.row(PLAIN) + "\n" + bad + "\n";
            Exception refused = assertThrows(IllegalArgumentException.class, () -> HistoryCsv.read(csv));
            assertTrue(String.valueOf(refused.getMessage()).startsWith("line 3"), refused.getMessage());
        }
        assertThrows(IllegalArgumentException.class, () -> HistoryCsv.read("step,loss\n1,2\n"));
    }
}
