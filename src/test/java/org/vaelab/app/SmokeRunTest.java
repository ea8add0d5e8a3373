package org.vaelab.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.vaelab.data.Datasets;
import org.vaelab.data.strokes.Strokes;
import org.vaelab.engine.Dl4jEngine;
import org.vaelab.i18n.Messages;

final class SmokeRunTest {

    @Test
    void saysInOneLineWhatItDid() throws Exception {
        SmokeRun.Outcome outcome =
                new SmokeRun(new Datasets(List.of(new Strokes()), List.of()), new Dl4jEngine()).run();
        assertTrue(outcome.works());
        String line = new Messages(Locale.ENGLISH).get(outcome.report());
        assertTrue(line.matches("VAE Lab works: it drew [0-9,]+ images, trained 50 steps .*decoded an image\\."), line);
    }
}
