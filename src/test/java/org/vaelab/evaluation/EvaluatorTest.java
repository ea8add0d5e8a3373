package org.vaelab.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.vaelab.data.Progress;
import org.vaelab.math.SampleMean;
import org.vaelab.vae.Activation;
import org.vaelab.vae.BernoulliLikelihood;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.ImageSource;
import org.vaelab.vae.Objective;
import org.vaelab.vae.PlainObjective;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeObjective;
import org.vaelab.vae.VaeParameters;

final class EvaluatorTest {

    private static final int IMAGES = 200;
    private static final LinearGaussian WRONG = new LinearGaussian(0.8, 0.5);

    private final ImageSource images = LinearGaussian.images(IMAGES, 1);

    private static VaeParameters parameters(Objective objective) {
        VaeConfig config = new VaeConfig(
                ImageShape.grey(1, LinearGaussian.PIXELS),
                List.of(),
                LinearGaussian.LATENT_DIM,
                Activation.RELU,
                objective,
                new BernoulliLikelihood(),
                1);
        return new VaeParameters(config, 42, new float[0], new float[0]);
    }

    private static Evaluation evaluate(LinearGaussian model, ImageSource images, int samples) {
        try {
            return Evaluator.evaluate(
                    model,
                    parameters(new VaeObjective()),
                    images,
                    new EvaluationRequest(Integer.MAX_VALUE, samples, false, 7),
                    Progress.silent());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static SampleMean logPx(LinearGaussian model, ImageSource images, int samples) {
        return Objects.requireNonNull(evaluate(model, images, samples).logPx());
    }

    private static double closedForm(ImageSource images) {
        double mean = 0;
        for (int i = 0; i < images.count(); i++) {
            mean += LinearGaussian.logPx(images, i) / images.count();
        }
        return mean;
    }

    @Test
    void withTheTruePosteriorASingleCodeGivesLnPxExactly() {
        // Every weight is p(x|z) p(z) / p(z|x) = p(x), whatever the code.
        assertEquals(
                closedForm(images), logPx(new LinearGaussian(0, 0), images, 1).mean(), 1e-5);
    }

    @Test
    void withTheTruePosteriorTheElboIsLnPx() {
        // 2,000 codes for each of 200 images: the noise of the first term is about 1 / √400,000 = 0.0016.
        Evaluation evaluation = evaluate(new LinearGaussian(0, 0), images, 2_000);
        assertEquals(closedForm(images), evaluation.elbo().mean(), 0.008);
    }

    @Test
    void withAnotherPosteriorTheElboIsBelowByItsDivergence() {
        Evaluation evaluation = evaluate(WRONG, images, 2_000);
        assertEquals(closedForm(images) - WRONG.gap(), evaluation.elbo().mean(), 0.015);
    }

    @Test
    void withAnotherPosteriorTheEstimateFindsLnPxAndTheElboLiesBelow() {
        Evaluation evaluation = evaluate(WRONG, images, 5_000);
        double estimate = Objects.requireNonNull(evaluation.logPx()).mean();
        assertEquals(closedForm(images), estimate, 0.01);
        assertTrue(evaluation.elbo().mean() < estimate - 0.5 * WRONG.gap());
    }

    @Test
    void theEstimateRisesWithTheNumberOfCodes() {
        // Of 2,000 images the noise is about 0.02, and each step up about 0.2 nats.
        ImageSource many = LinearGaussian.images(2_000, 1);
        double one = logPx(WRONG, many, 1).mean();
        double three = logPx(WRONG, many, 3).mean();
        double thirty = logPx(WRONG, many, 30).mean();
        assertTrue(one + 0.1 < three && three + 0.1 < thirty, one + " " + three + " " + thirty);
        assertEquals(closedForm(many) - WRONG.gap(), one, 0.15, "with one code it is the ELBO, on average");
        assertTrue(thirty < closedForm(many) + 0.02);
    }

    @Test
    void theStandardErrorIsTheSpreadOverOtherImages() {
        int runs = 200;
        double[] means = new double[runs];
        double claimed = 0;
        for (int run = 0; run < runs; run++) {
            SampleMean mean = logPx(WRONG, LinearGaussian.images(40, 100 + run), 5);
            means[run] = mean.mean();
            claimed += mean.standardError() / runs;
        }
        double spread = SampleMean.of(means).standardError() * Math.sqrt(runs);
        // The spread of 200 means is itself known to 1/√400 = 5 %: four times that.
        assertEquals(1, claimed / spread, 0.2);
    }

    @Test
    void howTheCodesAreCutUpChangesNothing() {
        // 5,000 codes an image are more than are decoded at a time; 900 are not, and share it with those of other
        // images.
        ImageSource few = LinearGaussian.images(7, 1);
        List<Double> each = new ArrayList<>();
        for (int samples : new int[] {900, 5_000}) {
            each.add(logPx(WRONG, few, samples).mean() - closedForm(few));
        }
        assertEquals(0, each.get(0), 0.1);
        assertEquals(0, each.get(1), 0.05);
        assertEquals(evaluate(WRONG, few, 900), evaluate(WRONG, few, 900), "one request, one answer");
    }

    @Test
    void onlyTheFirstImagesAreLookedAt() throws InterruptedException {
        Evaluation evaluation = Evaluator.evaluate(
                WRONG,
                parameters(new VaeObjective()),
                images,
                new EvaluationRequest(3, 0, false, 7),
                Progress.silent());
        assertEquals(3, evaluation.images());
        assertEquals(42, evaluation.step());
        assertNull(evaluation.logPx(), "nobody asked for it");
        assertEquals(evaluate(WRONG, LinearGaussian.images(3, 1), 0).elbo(), evaluation.elbo());
    }

    @Test
    void progressGoesUpToTheWholeNumberOfCodes() throws InterruptedException {
        List<Long> done = new ArrayList<>();
        Evaluator.evaluate(
                WRONG,
                parameters(new VaeObjective()),
                LinearGaussian.images(5, 1),
                new EvaluationRequest(5, 5_000, false, 7),
                (now, total) -> {
                    assertEquals(25_000, total);
                    done.add(now);
                });
        assertEquals(done.stream().sorted().toList(), done);
        assertEquals(25_000, done.get(done.size() - 1));
    }

    @Test
    void anInterruptEndsIt() {
        Thread.currentThread().interrupt();
        assertThrows(
                InterruptedException.class,
                () -> Evaluator.evaluate(
                        WRONG,
                        parameters(new VaeObjective()),
                        images,
                        new EvaluationRequest(3, 0, false, 7),
                        Progress.silent()));
    }

    @Test
    void anAutoencoderWithoutAPosteriorHasNoElbo() throws InterruptedException {
        Evaluation evaluation = Evaluator.evaluate(
                WRONG,
                parameters(new PlainObjective()),
                images,
                new EvaluationRequest(3, 50, false, 7),
                Progress.silent());
        assertFalse(evaluation.hasPosterior());
        assertTrue(Double.isNaN(evaluation.elbo().mean()));
        assertNull(evaluation.logPx());
        assertTrue(Double.isFinite(evaluation.reconstructionNll().mean()));
        assertEquals(0, evaluation.usage().collapsedDimensions());
        String json = EvaluationReport.of(evaluation).json();
        assertTrue(json.contains("\"elbo\":null") && json.contains("\"logPx\":null"), json);
    }

    @Test
    void impossibleRequestsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new EvaluationRequest(0, 1, false, 1));
        assertThrows(IllegalArgumentException.class, () -> new EvaluationRequest(1, -1, false, 1));
        assertThrows(IllegalArgumentException.class, () -> new EvaluationRequest(1, 100_001, false, 1));
    }
}
