package org.vaelab.cli;

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

    @Test
    void aRunThatIsOverItsTimeHasNothingLeftAndNotLess() throws Exception {
        StringWriter told = new StringWriter();
        Toolbox toolbox = new Toolbox(
                FakeEngine::new,
                () -> new Datasets(List.of(), List.of()),
                new Messages(Locale.ENGLISH),
                new PrintWriter(Writer.nullWriter()),
                new PrintWriter(told));
        try (TrainingLog log = TrainingLog.open(null)) {
            new TrainingReport(toolbox, log)
                    .progressed(new TrainingSnapshot(
                            TrainingState.RUNNING, 10, 1, 1, 1, 0.001, new Elbo(100, 5), 1000, 9, -0.3, 1));
        }
        assertTrue(told.toString().strip().endsWith("  0 s left"), told.toString());
    }
}
