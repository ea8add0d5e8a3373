package org.vaelab.latent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.vaelab.concurrent.CoalescingChannel;
import org.vaelab.data.Dataset;
import org.vaelab.fake.FakeEngine;
import org.vaelab.fake.Fakes;
import org.vaelab.vae.TrainableVae;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeParameters;

final class DecodeLoopTest {

    private static final long MILLI = TimeUnit.MILLISECONDS.toNanos(1);

    private final FakeEngine engine = new FakeEngine();
    private final CurrentModel model = new CurrentModel(engine);
    private final List<String> answered = new ArrayList<>();
    private long now = 1;
    /** How long each reading of the clock takes: work seems to last as long. */
    private long perReading;

    private final DecodeLoop loop = new DecodeLoop(model, () -> now += perReading);

    private VaeParameters parameters(long seed) {
        VaeConfig config = Fakes.config(seed);
        try (TrainableVae vae = engine.create(config, 1, 1)) {
            return vae.parameters();
        }
    }

    private LiveJob<String, String> job(int urgency) {
        return job(urgency, 70 * MILLI);
    }

    private LiveJob<String, String> job(int urgency, long shortestRest) {
        LiveJob<String, String> job = new LiveJob<>(
                (current, question) -> question,
                shortestRest,
                CoalescingChannel.latest(Runnable::run, answered::add),
                () -> {});
        loop.add(urgency, job);
        return job;
    }

    private void turnUntilIdle() {
        for (int turn = 0; loop.turn() == 0; turn++) {
            assertTrue(turn < 10_000, "it never rests");
        }
    }

    @Test
    void theMostUrgentIsAnsweredFirstAndTheNewestQuestionOnly() {
        LiveJob<String, String> sheet = job(2);
        LiveJob<String, String> pointer = job(0);
        sheet.ask("sheet");
        pointer.ask("older");
        pointer.ask("newer");
        turnUntilIdle();
        assertEquals(List.of("newer", "sheet"), answered);
    }

    @Test
    void aNewModelIsAnsweredForAnewButNotAtEveryStep() {
        LiveJob<String, String> pointer = job(0);
        pointer.ask("z");
        turnUntilIdle();
        for (int step = 0; step < 100; step++) {
            loop.parameters(parameters(step));
            turnUntilIdle();
            now += 10 * MILLI;
        }
        // 1 s of new models each 10 ms: once at first, then one answer each 70 ms.
        assertEquals(15, answered.size(), 1);
    }

    @Test
    void whatIsReadAndNotWatchedIsRefreshedAsRarelyAsItAsks() {
        LiveJob<String, String> figures = job(3, 600 * MILLI);
        figures.ask("figures");
        turnUntilIdle();
        for (int step = 0; step < 199; step++) {
            loop.parameters(parameters(step));
            turnUntilIdle();
            now += 10 * MILLI;
        }
        // 1.98 s of new models: before any model; at the first that comes after 0.6, 1.2 and 1.8 s.
        assertEquals(4, answered.size());
    }

    @Test
    void aSlowAnswerIsRefreshedMoreRarely() {
        LiveJob<String, String> sheet = job(2);
        sheet.ask("sheet");
        perReading = 50 * MILLI;
        loop.parameters(parameters(1));
        loop.turn();
        loop.parameters(parameters(2));
        long rest = loop.turn();
        assertTrue(rest > 400 * MILLI, "after 50 ms of work it rests for " + rest / MILLI + " ms");
    }

    @Test
    void whatFailsIsToldAndNotTriedAgain() {
        List<Throwable> told = new ArrayList<>();
        LiveJob<String, String> failing = new LiveJob<>(
                (current, question) -> {
                    throw new IllegalStateException("broken");
                },
                70 * MILLI,
                CoalescingChannel.latest(Runnable::run, answered::add),
                () -> {});
        loop.add(0, failing);
        LiveJob<String, String> other = job(1);
        failing.ask("q");
        other.ask("other");
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> told.add(failure));
        turnUntilIdle();
        Thread.currentThread().setUncaughtExceptionHandler(null);
        assertEquals(List.of("other"), answered);
        assertEquals(1, told.size());
    }

    private List<MeanCodes> codes(Dataset data) {
        List<MeanCodes> published = new ArrayList<>();
        TableJob<MeanCodes> job = new TableJob<>(
                (images, config) -> new CodeTable(images, config.latentDim()),
                () -> false,
                CoalescingChannel.latest(Runnable::run, published::add),
                () -> {});
        loop.add(3, job);
        job.ask(data.train());
        return published;
    }

    @Test
    void anIdleModelsCodesAreAllOfTheNewestWeights() {
        Dataset data = Fakes.dataset(1_000, 0);
        List<MeanCodes> published = codes(data);
        VaeParameters newest = parameters(5);
        loop.parameters(newest);
        turnUntilIdle();
        MeanCodes last = published.get(published.size() - 1);
        assertTrue(last.complete());
        int[] some = {0, 1, 500, 999};
        for (int image : some) {
            float[] mu =
                    new PlainVae(newest).encode(data.train(), new int[] {image}).mu(0);
            assertEquals(new Code(mu), last.code(image));
        }
    }
}
