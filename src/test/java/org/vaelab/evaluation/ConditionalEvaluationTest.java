package org.vaelab.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.vaelab.data.Progress;
import org.vaelab.vae.Activation;
import org.vaelab.vae.BernoulliLikelihood;
import org.vaelab.vae.CvaeObjective;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.ImageSource;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeParameters;

/** The linear-Gaussian model with class means in its prior: the encoder is right for N(0, I), and so off for N(m_y, I) by what can be computed. */
final class ConditionalEvaluationTest {

    private static final double[][] MEANS = {{0.75, -0.5}, {-1, 0.25}};

    /** Labels take turns. */
    private record Labelled(ImageSource images, int classes) implements ImageSource {

        @Override
        public int count() {
            return images.count();
        }

        @Override
        public ImageShape shape() {
            return images.shape();
        }

        @Override
        public void read(int index, float[] target, int offset) {
            images.read(index, target, offset);
        }

        @Override
        public int label(int index) {
            return index % classes;
        }
    }

    private static Evaluation evaluate(ImageSource images, int samples) {
        VaeConfig config = new VaeConfig(
                ImageShape.grey(1, LinearGaussian.PIXELS),
                List.of(),
                LinearGaussian.LATENT_DIM,
                Activation.RELU,
                new CvaeObjective(),
                new BernoulliLikelihood(),
                1,
                MEANS.length);
        float[] means = {0.75f, -0.5f, -1, 0.25f};
        try {
            return Evaluator.evaluate(
                    new LinearGaussian(0, 0),
                    new VaeParameters(config, 1, new float[0], new float[0], means),
                    images,
                    new EvaluationRequest(Integer.MAX_VALUE, samples, false, 7),
                    Progress.silent());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theEstimateIsOfLnPxGivenTheClassAndTheElboBelowItByTheDivergence() {
        ImageSource images = new Labelled(LinearGaussian.images(200, 1), 2);
        Evaluation evaluation = evaluate(images, 5_000);
        double closedForm = 0;
        double gap = 0;
        for (int i = 0; i < images.count(); i++) {
            double[] m = MEANS[i % 2];
            closedForm += LinearGaussian.logPx(images, i, m) / images.count();
            for (int j = 0; j < LinearGaussian.LATENT_DIM; j++) {
                // p(z|x, y) lies m·variance beside q(z|x), with the same variance.
                gap += 0.5 * m[j] * m[j] * LinearGaussian.variance(j) / images.count();
            }
        }
        double estimate = Objects.requireNonNull(evaluation.logPx()).mean();
        assertEquals(closedForm, estimate, 0.01);
        // 5,000 codes for each of 200 images: the noise of the first term is about 0.001.
        assertEquals(closedForm - gap, evaluation.elbo().mean(), 0.008);
        assertTrue(evaluation.isConditional());
        String json = EvaluationReport.of(evaluation).json();
        assertTrue(json.contains("\"prior\":\"class-means\"") && json.contains("\"conditional\":true"), json);
    }

    @Test
    void anImageOfAClassThePriorDoesNotKnowIsRefused() {
        ImageSource three = new Labelled(LinearGaussian.images(5, 1), 3);
        assertThrows(IllegalArgumentException.class, () -> evaluate(three, 1));
        assertThrows(IllegalArgumentException.class, () -> evaluate(LinearGaussian.images(5, 1), 1));
    }
}
