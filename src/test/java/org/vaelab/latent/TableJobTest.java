package org.vaelab.latent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.vaelab.concurrent.CoalescingChannel;
import org.vaelab.fake.FakeEngine;
import org.vaelab.fake.Fakes;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.ImageSource;
import org.vaelab.vae.TrainableVae;
import org.vaelab.vae.VaeParameters;

/** What the map is told of the codes while models learn, come and go; by a clock that only encoding and resting turn. */
final class TableJobTest {

    private static final long MICRO = TimeUnit.MICROSECONDS.toNanos(1);
    private static final long MILLI = TimeUnit.MILLISECONDS.toNanos(1);
    private static final int COUNT = 60_000;
    /** A seed that no weights of {@link #train} have. */
    private static final long OLD = 70_000;

    private static final long WEIGHTS_INTERVAL = 100 * MILLI;

    private final FakeEngine engine = new FakeEngine();
    private final CurrentModel model = new CurrentModel(engine);
    private final List<MeanCodes> published = new ArrayList<>();
    private final Slow images = new Slow();
    private long now;
    private long perImage = 100 * MICRO;
    private long longestTurn;
    private boolean training;
    private final DecodeLoop loop = new DecodeLoop(model, () -> now);

    /** Images that take a while to encode. */
    private final class Slow implements ImageSource {

        private final ImageSource few = Fakes.dataset(100, 0).train();
        private long read;

        @Override
        public int count() {
            return COUNT;
        }

        @Override
        public ImageShape shape() {
            return few.shape();
        }

        @Override
        public void read(int index, float[] target, int offset) {
            few.read(index % few.count(), target, offset);
            now += perImage;
            read++;
        }

        @Override
        public int label(int index) {
            return few.label(index % few.count());
        }
    }

    private VaeParameters weights(long seed, long step) {
        try (TrainableVae vae = engine.create(Fakes.config(1), 1, 1);
                TrainableVae other = engine.create(Fakes.config(seed), 1, 1)) {
            VaeParameters made = other.parameters();
            return new VaeParameters(vae.parameters().config(), step, made.encoder(), made.decoder());
        }
    }

    private void ask() {
        TableJob<MeanCodes> job = new TableJob<>(
                (source, config) -> new CodeTable(source, config.latentDim()),
                () -> training,
                CoalescingChannel.latest(Runnable::run, published::add),
                () -> {});
        loop.add(3, job);
        job.ask(images);
    }

    private void turnUntilIdle() {
        for (int turn = 0; loop.turn() == 0; turn++) {
            assertTrue(turn < 10_000, "it never rests");
        }
    }

    /** Trains for some seconds: other weights ten times a second, the step their seed. */
    private void train(long seconds) {
        training = true;
        long step = 1;
        long due = now;
        long end = now + TimeUnit.SECONDS.toNanos(seconds);
        while (now < end) {
            if (now >= due) {
                loop.parameters(weights(step, step));
                step++;
                due = now + WEIGHTS_INTERVAL;
            }
            long before = now;
            long rest = loop.turn();
            longestTurn = Math.max(longestTurn, now - before);
            now += Math.min(rest, Math.max(1, due - now));
        }
    }

    /** The current codes, each looked up at the weights of the step they are told to be of. */
    private int countOfOneAge(MeanCodes codes, long seed) {
        PlainVae alone = new PlainVae(weights(seed, codes.step()));
        float[][] expected = new float[100][];
        long before = now;
        for (int image = 0; image < expected.length; image++) {
            expected[image] = alone.encode(images, new int[] {image}).mu(0);
        }
        now = before;
        int current = 0;
        for (int image = 0; image < COUNT; image++) {
            if (codes.isCurrent(image)) {
                assertEquals(new Code(expected[image % 100]), codes.code(image));
                current++;
            }
        }
        return current;
    }

    @Test
    void whatIsShownInTrainingIsASampleOfOneAge() {
        ask();
        train(4);
        for (MeanCodes codes : published.subList(published.size() - 5, published.size())) {
            int current = countOfOneAge(codes, codes.step());
            assertTrue(current >= 200, current + " points");
        }
    }

    @Test
    void aSlowMachineTellsFiveSamplesASecondAndKeepsHalfOfTheCore() {
        for (long cost : new long[] {20 * MICRO, 100 * MICRO, 300 * MICRO}) {
            TableJobTest slow = new TableJobTest();
            slow.perImage = cost;
            slow.ask();
            slow.train(4);
            assertTrue(slow.published.size() >= 20, slow.published.size() + " samples in 4 s");
            long worked = slow.images.read * cost;
            assertTrue(worked <= 0.6 * slow.now, "worked " + worked / MILLI + " ms of " + slow.now / MILLI);
        }
    }

    @Test
    void thePointerNeverWaitsLongForATurn() {
        ask();
        // The first turns learn what an image costs.
        train(1);
        longestTurn = 0;
        train(3);
        assertTrue(longestTurn <= 5 * MILLI, "a turn took " + longestTurn / MICRO + " µs");
    }

    @Test
    void whereASampleIsCheapTrainingKeepsSevenEighthsOfTheCore() {
        perImage = 5 * MICRO;
        ask();
        train(4);
        long worked = images.read * perImage;
        assertTrue(worked <= 0.15 * now, "worked " + worked / MILLI + " ms of " + now / MILLI);
    }

    @Test
    void theOthersAreRenewedInTheirTurnAndAllOfThemOnceTrainingRests() {
        ask();
        train(4);
        MeanCodes sample = published.get(published.size() - 1);
        assertFalse(sample.complete());
        int current = 0;
        int known = 0;
        for (int image = 0; image < COUNT; image++) {
            current += sample.isCurrent(image) ? 1 : 0;
            known += Float.isNaN(sample.get(image, 0)) ? 0 : 1;
        }
        assertTrue(known >= current + 500, known + " known, " + current + " current");
        training = false;
        turnUntilIdle();
        MeanCodes all = published.get(published.size() - 1);
        assertTrue(all.complete());
        assertEquals(COUNT, countOfOneAge(all, all.step()));
    }

    @Test
    void aRunThatBeginsAnewClearsTheCodesOfTheOneBeforeAtOnce() {
        perImage = MICRO;
        ask();
        loop.parameters(weights(OLD, 500));
        turnUntilIdle();
        long old = published.get(published.size() - 1).model();
        published.clear();
        training = true;
        loop.parameters(weights(2, 0));
        loop.turn();
        assertTrue(published.get(0).isEmpty(), "cleared before anything is encoded");
        train(2);
        for (MeanCodes codes : published.subList(1, published.size())) {
            assertTrue(codes.model() > old);
            for (int image = 0; image < 100; image++) {
                assertFalse(codes.get(image, 0) == oldCode(image), "the earlier model's code of " + image);
            }
        }
    }

    private float oldCode(int image) {
        long before = now;
        float code = new PlainVae(weights(OLD, 500))
                .encode(images, new int[] {image})
                .mu(0, 0);
        now = before;
        return code;
    }

    @Test
    void aBeginningThatIsOvertakenByLaterWeightsIsNotMissed() {
        perImage = MICRO;
        ask();
        loop.parameters(weights(7, 5));
        turnUntilIdle();
        published.clear();
        loop.parameters(weights(2, 0));
        loop.parameters(weights(3, 6));
        loop.turn();
        assertTrue(published.get(0).isEmpty());
    }

    @Test
    void aModelThatIsOpenedIsAnotherWhateverItsStep() {
        perImage = MICRO;
        ask();
        loop.parameters(weights(7, 5));
        turnUntilIdle();
        published.clear();
        loop.another(weights(2, 900));
        loop.turn();
        assertTrue(published.get(0).isEmpty());
        loop.parameters(weights(3, 901));
        turnUntilIdle();
        assertEquals(
                published.get(0).model(), published.get(published.size() - 1).model());
    }
}
