package org.vaelab.vae;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vaelab.data.BinarisedImages;
import org.vaelab.data.ImageSet;
import org.vaelab.engine.Dl4jEngine;
import org.vaelab.math.BernoulliNll;
import org.vaelab.math.NormalNoise;

/** What introductions to the VAE often get wrong is right here. */
final class SlipsTest {

    private static final double S = 0.5;
    private static final int MANY = 20_000;

    /** One grey image of {@code pixels} pixels, all at one value. */
    private static ImageSet image(int pixels, int value) {
        byte[] bytes = new byte[pixels];
        Arrays.fill(bytes, (byte) value);
        return new ImageSet(ImageShape.grey(1, pixels), bytes, new byte[1]);
    }

    /** A model without hidden layers: mu = 0, ln σ² = logVar, each pixel's mean z; its terms on so many black images. */
    private static Elbo terms(int pixels, float logVar, int images) {
        VaeConfig config = new VaeConfig(
                ImageShape.grey(1, pixels),
                List.of(),
                1,
                Activation.RELU,
                new VaeObjective(),
                new FixedGaussianLikelihood(S),
                1);
        float[] encoder = new float[2 * pixels + 2];
        encoder[2 * pixels + 1] = logVar;
        float[] decoder = new float[2 * pixels];
        Arrays.fill(decoder, 0, pixels, 1);
        try (VaeInference inference = new Dl4jEngine().inference(config)) {
            inference.load(new VaeParameters(config, 0, encoder, decoder));
            return inference.evaluate(image(pixels, 0), new int[images], 3);
        }
    }

    private static double expectedNll(double secondMoment) {
        return secondMoment / (2 * S * S) + Math.log(S * Math.sqrt(2 * Math.PI));
    }

    @Test
    void theNoiseIsScaledBySigmaAndTheNetworksOutputIsTheLogarithmOfItsSquare() {
        // E z² = σ² = exp(logVar) = ¼. With σ² in place of σ, or logVar taken for ln σ, it would be 1/16.
        double variance = 0.25;
        Elbo elbo = terms(1, (float) Math.log(variance), MANY);
        // Var z² = 2σ⁴: five standard errors.
        double tolerance = 5 * Math.sqrt(2 * variance * variance / MANY) / (2 * S * S);
        assertEquals(expectedNll(variance), elbo.reconstructionNll(), tolerance);
        assertEquals(0.5 * (variance - 1 - Math.log(variance)), elbo.kl(), 1e-6);
    }

    @Test
    void theNoiseIsNormalAndNotUniform() {
        float[] draws = new float[200_000];
        new NormalNoise(5).fill(0, 0, draws);
        double mean = 0;
        double square = 0;
        double fourth = 0;
        for (float draw : draws) {
            mean += draw / (double) draws.length;
            square += (double) draw * draw / draws.length;
            fourth += Math.pow(draw, 4) / draws.length;
        }
        // Uniform on [0, 1) has ½, ⅓ and ⅕; the bounds are five standard errors.
        assertEquals(0, mean, 5 * Math.sqrt(1.0 / draws.length));
        assertEquals(1, square, 5 * Math.sqrt(2.0 / draws.length));
        assertEquals(3, fourth, 5 * Math.sqrt(96.0 / draws.length));
    }

    @Test
    void pixelsAreScoredEachByItselfAndNotAsClassesOfOneDraw() {
        // A cross entropy over the pixels would not change if all logits grew by the same amount.
        assertEquals(2 * Math.log(2), bernoulli(0, 0), 1e-6);
        assertEquals(2 * Math.log1p(Math.exp(-2)), bernoulli(2, 2), 1e-6);
    }

    /** Of two white pixels. */
    private static double bernoulli(float first, float second) {
        float[] nll = new float[2];
        new BernoulliLikelihood().score(new float[] {first, second}, new float[] {1, 1}, 1, nll, new float[2]);
        return (double) nll[0] + nll[1];
    }

    @Test
    void logarithmsOfPixelsAreSummedAndNeitherMultipliedNorAveraged() {
        Elbo one = terms(1, -30, 1);
        Elbo ten = terms(10, -30, 1);
        assertEquals(10 * one.reconstructionNll(), ten.reconstructionNll(), 1e-4);
        assertEquals(one.kl(), ten.kl(), 1e-5, "beta weighs the same KL against all pixels");
    }

    @Test
    void aSaturatedWrongPixelStaysFinite() {
        float[] nll = new float[1];
        new BernoulliLikelihood().score(new float[] {500}, new float[] {0}, 1, nll, new float[1]);
        assertEquals(500, nll[0], 1e-3);
    }

    @Test
    void greyPixelsUnderABernoulliLikelihoodAreALossAndBinarisedOnesAreOnOffer() {
        assertFalse(new BernoulliLikelihood().holdsForGrey());
        // At p = ½ the supposed density of a grey pixel is ½ all over [0, 1]: it integrates to ½, not 1.
        assertEquals(0.5, Math.exp(-BernoulliNll.nats(0, 0.3)), 1e-12);
        float[] pixels = new float[1_000];
        new BinarisedImages(image(1_000, 64), 1).read(0, pixels, 0);
        double ones = 0;
        for (float pixel : pixels) {
            assertTrue(pixel == 0 || pixel == 1);
            ones += pixel;
        }
        // Five standard deviations of 1,000 draws with probability 64/255.
        assertEquals(251, ones, 5 * 13.7);
    }
}
