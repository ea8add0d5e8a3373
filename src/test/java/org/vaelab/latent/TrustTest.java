package org.vaelab.latent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vaelab.concurrent.CoalescingChannel;
import org.vaelab.fake.FakeEngine;
import org.vaelab.vae.Activation;
import org.vaelab.vae.BernoulliLikelihood;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.NetworkPlan;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeObjective;
import org.vaelab.vae.VaeParameters;

/** A network of one hidden layer of tanh, whose derivatives are written down here in double. */
final class TrustTest {

    private static final int LATENT_DIM = 3;
    private static final int HIDDEN = 5;
    private static final ImageShape SHAPE = ImageShape.grey(2, 3);
    private static final int PIXELS = 6;
    private static final long MILLI = TimeUnit.MILLISECONDS.toNanos(1);

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(11);
    private final VaeConfig config = new VaeConfig(
            SHAPE, List.of(HIDDEN), LATENT_DIM, Activation.TANH, new VaeObjective(), new BernoulliLikelihood(), 1);
    private final VaeParameters parameters = parameters(1);
    private final CurrentModel model = new CurrentModel(new FakeEngine());
    private final List<Code> points = IntStream.range(0, 40)
            .mapToObj(i -> new Code(normal(), normal(), normal()))
            .toList();
    private final List<TrustValues> answers = new ArrayList<>();
    private long now = 1;
    private boolean trains;

    private VaeParameters parameters(long step) {
        return new VaeParameters(
                config, step, normals((int) NetworkPlan.encoder(config).parameterCount()), normals((int)
                        NetworkPlan.decoder(config).parameterCount()));
    }

    private float normal() {
        return (float) random.nextGaussian();
    }

    private float[] normals(int count) {
        float[] normals = new float[count];
        for (int i = 0; i < count; i++) {
            normals[i] = normal();
        }
        return normals;
    }

    @BeforeEach
    void load() {
        model.load(parameters, 1);
    }

    /** A layer's sums; weights lie column by column, then the biases. */
    private static double[] sums(float[] flat, int start, double[] inputs, int outputs) {
        double[] sums = new double[outputs];
        for (int k = 0; k < outputs; k++) {
            sums[k] = flat[start + inputs.length * outputs + k];
            for (int i = 0; i < inputs.length; i++) {
                sums[k] += inputs[i] * flat[start + i + k * inputs.length];
            }
        }
        return sums;
    }

    private static double[] doubles(float[] values) {
        return IntStream.range(0, values.length).mapToDouble(i -> values[i]).toArray();
    }

    private static double[] tanh(double[] values) {
        return IntStream.range(0, values.length)
                .mapToDouble(i -> Math.tanh(values[i]))
                .toArray();
    }

    private static double[] sigmoid(double[] values) {
        return IntStream.range(0, values.length)
                .mapToDouble(i -> 1 / (1 + Math.exp(-values[i])))
                .toArray();
    }

    /** ∂xₚ/∂zⱼ = xₚ(1 − xₚ) Σₖ Vₚₖ (1 − hₖ²) Wₖⱼ, squared and summed. */
    private double jacobianNorm(Code z) {
        float[] flat = parameters.decoder();
        int second = (LATENT_DIM + 1) * HIDDEN;
        double[] h = tanh(sums(flat, 0, doubles(z.toArray()), HIDDEN));
        double[] x = sigmoid(sums(flat, second, h, PIXELS));
        double squares = 0;
        for (int p = 0; p < PIXELS; p++) {
            for (int j = 0; j < LATENT_DIM; j++) {
                double slope = 0;
                for (int k = 0; k < HIDDEN; k++) {
                    slope += flat[second + k + p * HIDDEN] * (1 - h[k] * h[k]) * flat[j + k * LATENT_DIM];
                }
                squares += Math.pow(x[p] * (1 - x[p]) * slope, 2);
            }
        }
        return Math.sqrt(squares);
    }

    private double roundTrip(Code z) {
        int second = (LATENT_DIM + 1) * HIDDEN;
        double[] x = sigmoid(sums(
                parameters.decoder(),
                second,
                tanh(sums(parameters.decoder(), 0, doubles(z.toArray()), HIDDEN)),
                PIXELS));
        double[] h = tanh(sums(parameters.encoder(), 0, x, HIDDEN));
        double[] heads = sums(parameters.encoder(), (PIXELS + 1) * HIDDEN, h, 2 * LATENT_DIM);
        double square = 0;
        for (int j = 0; j < LATENT_DIM; j++) {
            square += Math.pow(heads[j] - z.get(j), 2);
        }
        return Math.sqrt(square);
    }

    @Test
    void theChangeIsTheNormOfTheDecodersJacobian() {
        float[] change = Trust.of(model, config, TrustMeasure.CHANGE, points);
        for (int i = 0; i < change.length; i++) {
            double exact = jacobianNorm(points.get(i));
            // A forward difference of 0.005 leaves half of it times the curvature, which is of the slope's size here.
            assertEquals(exact, change[i], 0.01 * exact + 1e-3, points.get(i).toString());
        }
    }

    @Test
    void theRoundTripIsHowFarTheMeanOfTheDecodedImageLiesFromZ() {
        float[] moved = Trust.of(model, config, TrustMeasure.ROUND_TRIP, points);
        for (int i = 0; i < moved.length; i++) {
            assertEquals(roundTrip(points.get(i)), moved[i], 1e-4);
        }
    }

    private PiecewiseJob<TrustQuestion, Float, TrustValues> job() {
        return new PiecewiseJob<>(
                new TrustPieces(), () -> trains, CoalescingChannel.latest(Runnable::run, answers::add), () -> {});
    }

    private void run(PiecewiseJob<?, ?, ?> job) {
        // Work seems to last two milliseconds.
        job.run(model, () -> now += 2 * MILLI);
    }

    @Test
    void manyPointsAreAnsweredBitByBitAndAllAtOnce() {
        PiecewiseJob<TrustQuestion, Float, TrustValues> job = job();
        job.ask(new TrustQuestion(TrustMeasure.CHANGE, points));
        int turns = 0;
        while (job.dueNanos() <= now) {
            run(job);
            turns++;
            assertTrue(answers.isEmpty() || job.dueNanos() == Job.NEVER, "an answer is a whole one");
        }
        assertTrue(turns > 1, "40 points are not done in one turn");
        assertEquals(1, answers.size());
        assertArrayEquals(
                Trust.of(model, config, TrustMeasure.CHANGE, points),
                answers.get(0).toArray());
    }

    @Test
    void whileTrainingRunsItRestsAndAfterwardsItIsAnsweredAnew() {
        PiecewiseJob<TrustQuestion, Float, TrustValues> job = job();
        trains = true;
        job.ask(new TrustQuestion(TrustMeasure.ROUND_TRIP, points));
        run(job);
        assertTrue(job.dueNanos() >= now + 20 * MILLI, "it rests many times as long as it worked");
        trains = false;
        while (job.dueNanos() <= now) {
            run(job);
        }
        assertEquals(1, answers.size());
        model.load(parameters(2), 1);
        job.modelChanged(model);
        now = job.dueNanos();
        while (job.dueNanos() <= now) {
            run(job);
        }
        assertEquals(2, answers.get(1).step());
    }

    @Test
    void pointsOfAnotherSpaceWaitForAModelTheyFit() {
        PiecewiseJob<TrustQuestion, Float, TrustValues> job = job();
        job.ask(new TrustQuestion(TrustMeasure.CHANGE, List.of(new Code(0, 0))));
        run(job);
        assertEquals(Job.NEVER, job.dueNanos());
        assertEquals(List.of(), answers);
        job.modelChanged(model);
        assertTrue(job.dueNanos() < Job.NEVER);
    }
}
