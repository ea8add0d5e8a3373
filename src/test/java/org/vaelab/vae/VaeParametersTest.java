package org.vaelab.vae;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.FloatBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

class VaeParametersTest {

    private static final VaeConfig CONFIG = new VaeConfig(
            new ImageShape(1, 2, 1), List.of(3), 1, Activation.RELU, new VaeObjective(), new BernoulliLikelihood(), 1);

    @Test
    void whatIsDoneToTheArraysAfterwardsDoesNotReachThem() {
        float[] encoder = {1, 2};
        float[] decoder = {3};
        VaeParameters parameters = new VaeParameters(CONFIG, 5, encoder, decoder);
        encoder[0] = 9;
        decoder[0] = 9;
        parameters.encoder()[1] = 9;
        assertArrayEquals(new float[] {1, 2}, parameters.encoder());
        assertArrayEquals(new float[] {3}, parameters.decoder());
    }

    @Test
    void aBufferGivesWhatRemainsInItAndStaysAsItIs() {
        FloatBuffer encoder = FloatBuffer.wrap(new float[] {7, 1, 2}).position(1);
        VaeParameters parameters =
                new VaeParameters(CONFIG, 5, encoder, FloatBuffer.wrap(new float[] {3}), FloatBuffer.allocate(0));
        encoder.put(1, 9);
        assertArrayEquals(new float[] {1, 2}, parameters.encoder());
        assertEquals(1, encoder.position());
    }

    @Test
    void whatIsHandedOutWithoutACopyCanOnlyBeRead() {
        VaeParameters parameters = new VaeParameters(CONFIG, 5, new float[] {1, 2}, new float[] {3});
        assertTrue(parameters.encoderNumbers().isReadOnly());
        assertTrue(parameters.decoderNumbers().isReadOnly());
        assertEquals(FloatBuffer.wrap(new float[] {1, 2}), parameters.encoderNumbers());
        assertEquals(FloatBuffer.wrap(new float[] {3}), parameters.decoderNumbers());
    }

    @Test
    void aPriorOfAnotherSizeIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new VaeParameters(CONFIG, 5, new float[2], new float[1], new float[4]));
    }
}
