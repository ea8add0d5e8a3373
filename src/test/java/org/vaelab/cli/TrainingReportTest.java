package org.vaelab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.vaelab.data.Datasets;
import org.vaelab.fake.FakeEngine;
import org.vaelab.i18n.Messages;
import org.vaelab.training.TrainingSnapshot;
import org.vaelab.training.TrainingState;
import org.vaelab.vae.Elbo;

final class TrainingReportTest {

    private final StringWriter told = new StringWriter();
    private final Toolbox toolbox = new Toolbox(
            FakeEngine::new,
            () -> new Datasets(List.of(), List.of()),
            new Messages(Locale.ENGLISH),
            new PrintWriter(Writer.nullWriter()),
            new PrintWriter(told));

    private static TrainingSnapshot running(long step, double elapsed, double left) {
        return new TrainingSnapshot(
                TrainingState.RUNNING, step, 1, 1, 1, 0.001, new Elbo(100, 5), 1000, elapsed, left, 1);
    }

    @Test
    void aRunThatIsOverItsTimeHasNothingLeftAndNotLess() throws Exception {
        try (TrainingLog log = TrainingLog.open(null)) {
            new TrainingReport(toolbox, log).progressed(running(10, 9, -0.3));
        }
        assertTrue(told.toString().strip().endsWith("  0 s left"), told.toString());
    }

    @Test
    void theHeldOutFigureSaysWhichStepItIsOfAndThereIsNoneBeforeTheFirst() throws Exception {
        try (TrainingLog log = TrainingLog.open(null)) {
            TrainingReport report = new TrainingReport(toolbox, log);
            report.progressed(running(10, 9, 30));
            report.heldOut(12, new Elbo(110, 5));
            report.progressed(running(40, 12, 27));
        }
        List<String> lines = told.toString().lines().toList();
        assertFalse(lines.get(0).contains("held-out"), lines.get(0));
        assertEquals(
                "epoch 1  step 40  1,000 images/s  ELBO -105.0  held-out -115.0 at step 12  27 s left", lines.get(1));
    }
}
