package org.vaelab.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.vaelab.data.Progress;
import org.vaelab.engine.Dl4jEngine;
import org.vaelab.vae.Activation;
import org.vaelab.vae.FixedGaussianLikelihood;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.ImageSource;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeInference;
import org.vaelab.vae.VaeObjective;

/** The whole way, through the engine's networks and the Gaussian likelihood, to a closed form. */
final class LinearGaussianEngineTest {

    private static final int IMAGES = 300;
    private static final LinearGaussian WRONG = new LinearGaussian(0.8, 0.5);

    private final Dl4jEngine engine = new Dl4jEngine();
    private final ImageSource images = LinearGaussian.images(IMAGES, 1);

    private Evaluation evaluate(LinearGaussian model, int samples) throws InterruptedException {
        VaeConfig config = new VaeConfig(
                ImageShape.grey(1, LinearGaussian.PIXELS),
                List.of(),
                LinearGaussian.LATENT_DIM,
                Activation.RELU,
                new VaeObjective(),
                new FixedGaussianLikelihood(LinearGaussian.S),
                1);
        try (VaeInference inference = engine.inference(config, 2)) {
            EvaluationRequest request = new EvaluationRequest(IMAGES, samples, false, 7);
            return Evaluator.evaluate(inference, model.parameters(config), images, request, Progress.silent());
        }
    }

    private double closedForm() {
        double mean = 0;
        for (int i = 0; i < IMAGES; i++) {
            mean += LinearGaussian.logPx(images, i) / IMAGES;
        }
        return mean;
    }

    @Test
    void withTheTruePosteriorTheElboAndTheEstimateAreLnPx() throws InterruptedException {
        Evaluation evaluation = evaluate(new LinearGaussian(0, 0), 1_000);
        // Each weight is p(x), up to the rounding of floats; the ELBO's noise is about 1 / √300,000 = 0.002.
        assertEquals(closedForm(), Objects.requireNonNull(evaluation.logPx()).mean(), 1e-4);
        assertEquals(closedForm(), evaluation.elbo().mean(), 0.01);
        assertTrue(evaluation.isLikelihood(), "a Gaussian holds for grey pixels");
    }

    @Test
    void withAnotherPosteriorTheElboIsBelowByItsDivergenceAndTheEstimateIsNot() throws InterruptedException {
        Evaluation evaluation = evaluate(WRONG, 3_000);
        assertEquals(closedForm() - WRONG.gap(), evaluation.elbo().mean(), 0.015);
        assertEquals(closedForm(), Objects.requireNonNull(evaluation.logPx()).mean(), 0.015);
    }
}
