package org.vaelab.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vaelab.vae.Activation;
import org.vaelab.vae.BernoulliLikelihood;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeObjective;
import org.vaelab.vae.Workload;

final class EngineBenchmarkTest {

    private static final VaeConfig CONFIG = new VaeConfig(
            ImageShape.grey(4, 5), List.of(8), 2, Activation.RELU, new VaeObjective(), new BernoulliLikelihood(), 1);

    @Test
    void operationsAreCountedByHand() {
        // Encoder 20·8 + 8·4 = 192, decoder 2·8 + 8·20 = 176 weights: three products each, but for the image's
        // derivative (160).
        assertEquals(2 * (3 * 192 + 3 * 176 - 160), Workload.operationsPerImage(CONFIG));
    }

    @Test
    void figuresHangTogether() {
        BenchmarkResult result = new EngineBenchmark(CONFIG, new RandomImages(CONFIG.shape(), 300, 1), 16, 2).run(0.05);
        assertEquals(2, result.workers());
        assertEquals(16, result.batchSize());
        assertTrue(result.imagesPerSecond() > 0 && result.encodeImagesPerSecond() > 0, result::toString);
        assertTrue(result.peakShare() > 0 && result.peakShare() < 1, result::toString);
        assertTrue(result.decodeMillisP50() <= result.decodeMillisP99(), result::toString);
    }
}
