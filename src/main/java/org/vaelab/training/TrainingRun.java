package org.vaelab.training;

import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.vaelab.vae.Elbo;
import org.vaelab.vae.ImageSource;
import org.vaelab.vae.StepSettings;
import org.vaelab.vae.TrainableVae;
import org.vaelab.vae.VaeEngine;
import org.vaelab.vae.VaeParameters;

/** One model being trained: how far it is and what is due. Belongs to the training thread. */
final class TrainingRun implements AutoCloseable {

    private static final double PARAMETERS_EVERY_SECONDS = 0.08;
    private static final double PARAMETERS_SHARE = 0.05;
    private static final double EVALUATION_EVERY_SECONDS = 0.5;
    private static final double EVALUATION_SHARE = 0.025;
    private static final StepSettings NONE = new StepSettings(0, 0);

    private final Assignment assignment;
    private final VaeEngine engine;
    private final HeldOut heldOut;
    private final ShuffledBatches batches;
    private final TrainingClock clock;
    private final BetaSchedule schedule;
    private final EarlyStop earlyStop;
    private final Throughput throughput = new Throughput();
    private final Pace parametersPace = new Pace(PARAMETERS_EVERY_SECONDS, PARAMETERS_SHARE);
    private final Pace evaluationPace = new Pace(EVALUATION_EVERY_SECONDS, EVALUATION_SHARE);
    private final long firstStep;
    private final LastGood lastGood;
    private TrainableVae vae;
    private int rounds = 1;
    private StepSettings lastSettings = NONE;
    private Elbo lastBatch = new Elbo(Double.NaN, Double.NaN);

    private TrainingRun(
            VaeEngine engine, Assignment assignment, TrainableVae vae, HeldOut heldOut, LongSupplier nanoTime) {
        TrainingSettings settings = assignment.settings();
        this.engine = engine;
        this.assignment = assignment;
        this.vae = vae;
        this.heldOut = heldOut;
        firstStep = vae.stepCount();
        lastGood = new LastGood(vae.parameters());
        // A model that goes on must not see the batches of its first run again in the same order.
        batches = new ShuffledBatches(
                assignment.dataset().train().count(), settings.batchSize(), settings.seed() + firstStep);
        schedule = settings.regime().klSchedule().over(settings.warmUpSteps());
        earlyStop = new EarlyStop(settings.regime().patience());
        clock = new TrainingClock(nanoTime);
    }

    /** @param parameters to go on from, or null for the initial weights that the configuration's seed decides */
    static TrainingRun start(
            VaeEngine engine, Assignment assignment, @Nullable VaeParameters parameters, LongSupplier nanoTime) {
        TrainingSettings settings = assignment.settings();
        TrainableVae vae = parameters == null
                ? engine.create(assignment.config(), settings.batchSize(), settings.workers())
                : engine.resume(parameters, settings.batchSize(), settings.workers());
        HeldOut heldOut = new HeldOut(
                engine,
                assignment.config(),
                settings.regime().pixels().heldOut(assignment.dataset().heldOut()));
        return new TrainingRun(engine, assignment, vae, heldOut, nanoTime);
    }

    Assignment assignment() {
        return assignment;
    }

    TrainingClock clock() {
        return clock;
    }

    long stepCount() {
        return vae.stepCount();
    }

    /** What the next step uses of the chosen beta and learning rate. */
    StepSettings settings(double beta, double learningRate) {
        Regime regime = assignment.settings().regime();
        return new StepSettings(
                schedule.share(vae.stepCount()) * beta,
                regime.learningRateSchedule().share(progress()) * learningRate,
                regime.optimiser(),
                regime.clipNorm());
    }

    /** The part of this round's steps that is done. */
    private double progress() {
        long stepsOfARound = (long) assignment.settings().epochs() * batches.batchesPerEpoch();
        return (double) (stepsDone() % stepsOfARound) / stepsOfARound;
    }

    /** To be told each evaluation on all held-out images; whether the run should end. */
    boolean endsEarly(Elbo all, double beta) {
        return earlyStop.isDueAfter(all.objective(beta));
    }

    Elbo step(StepSettings settings) {
        int[] indices = batches.next();
        lastSettings = settings;
        lastBatch = vae.step(images(), indices, settings);
        throughput.add(indices.length, clock.seconds());
        if (lastBatch.isFinite()) {
            lastGood.judge(lastBatch.objective(settings.beta()), vae.stepCount(), vae::parameters);
        }
        return lastBatch;
    }

    /** Goes back to the weights from before the loss went astray; the optimiser starts afresh. */
    void goBack() {
        TrainingSettings settings = assignment.settings();
        TrainableVae wrecked = vae;
        vae = engine.resume(lastGood.parameters(), settings.batchSize(), settings.workers());
        lastGood.goBack();
        wrecked.close();
    }

    private ImageSource images() {
        TrainingSettings settings = assignment.settings();
        return settings.regime().pixels().train(assignment.dataset().train(), settings.seed(), vae.stepCount());
    }

    /** Allows as many epochs and seconds again. */
    void extend() {
        rounds++;
        earlyStop.startAgain();
    }

    boolean isComplete() {
        return stepsLeft() <= 0 || secondsLeft() <= 0;
    }

    boolean isAtEpochEnd() {
        return stepsDone() % batches.batchesPerEpoch() == 0;
    }

    boolean parametersAreDue() {
        return parametersPace.isDue(clock.seconds());
    }

    boolean evaluationIsDue() {
        return evaluationPace.isDue(clock.seconds());
    }

    /** As they are now, whether or not it is time to tell them. */
    VaeParameters weights() {
        return vae.parameters();
    }

    VaeParameters parameters() {
        double from = clock.seconds();
        VaeParameters parameters = vae.parameters();
        parametersPace.done(from, clock.seconds());
        return parameters;
    }

    @Nullable
    Elbo evaluateSome(BooleanSupplier closing) {
        double from = clock.seconds();
        Elbo elbo = heldOut.some(vae.parameters(), closing);
        evaluationPace.done(from, clock.seconds());
        return elbo;
    }

    @Nullable
    Elbo evaluateAll(BooleanSupplier closing) {
        return heldOut.all(vae.parameters(), closing);
    }

    TrainingSnapshot snapshot(TrainingState state) {
        return new TrainingSnapshot(
                state,
                vae.stepCount(),
                epoch(),
                epochs(),
                lastSettings.beta(),
                lastSettings.learningRate(),
                lastBatch,
                throughput.imagesPerSecond(),
                clock.seconds(),
                state == TrainingState.FINISHED ? 0 : remainingSeconds(),
                state == TrainingState.FINISHED ? 1 : done());
    }

    /** Never less than before while training goes on, as an estimate of the time left would be. */
    private double done() {
        double ofSteps = (double) stepsDone() / (stepsDone() + stepsLeft());
        double ofSeconds = clock.seconds() / (rounds * assignment.settings().maxSeconds());
        return Math.min(1, Math.max(ofSteps, ofSeconds));
    }

    private double remainingSeconds() {
        double imagesLeft = (double) stepsLeft() * assignment.dataset().train().count() / batches.batchesPerEpoch();
        double rate = throughput.imagesPerSecond();
        return rate > 0 ? Math.min(imagesLeft / rate, secondsLeft()) : Double.NaN;
    }

    private int epoch() {
        long begun = (stepsDone() + batches.batchesPerEpoch() - 1) / batches.batchesPerEpoch();
        return (int) Math.min(epochs(), Math.max(0, begun));
    }

    private int epochs() {
        return rounds * assignment.settings().epochs();
    }

    private long stepsDone() {
        return vae.stepCount() - firstStep;
    }

    private long stepsLeft() {
        return (long) epochs() * batches.batchesPerEpoch() - stepsDone();
    }

    private double secondsLeft() {
        return rounds * assignment.settings().maxSeconds() - clock.seconds();
    }

    @Override
    public void close() {
        vae.close();
        heldOut.close();
    }
}
