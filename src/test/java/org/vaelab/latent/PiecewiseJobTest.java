package org.vaelab.latent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vaelab.concurrent.CoalescingChannel;
import org.vaelab.fake.FakeEngine;
import org.vaelab.fake.Fakes;
import org.vaelab.vae.TrainableVae;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeParameters;

/** Many points beside what the pointer asks, by a clock on which every point takes a millisecond. */
final class PiecewiseJobTest {

    private static final long MILLI = TimeUnit.MILLISECONDS.toNanos(1);
    private static final int MANY = 300;

    private final FakeEngine engine = new FakeEngine();
    private final CurrentModel model = new CurrentModel(engine);
    private final List<DecodedBatch> answers = new ArrayList<>();
    private final List<DecodedImage> pointed = new ArrayList<>();
    private long now = 1;
    private final DecodeLoop loop = new DecodeLoop(model, () -> now);
    private final PiecewiseJob<List<Code>, MeanImage, DecodedBatch> job = new PiecewiseJob<>(
            new Slow(), () -> false, CoalescingChannel.latest(Runnable::run, answers::add), () -> {});
    private final LiveJob<Code, DecodedImage> pointer =
            new LiveJob<>(Answers::decoded, MILLI, CoalescingChannel.latest(Runnable::run, pointed::add), () -> {});

    /** Decodes, and turns the clock. */
    private final class Slow implements PiecewiseJob.Pieces<List<Code>, MeanImage, DecodedBatch> {

        private final DecodedPieces pieces = new DecodedPieces();

        @Override
        public List<Code> points(List<Code> question) {
            return pieces.points(question);
        }

        @Override
        public List<MeanImage> of(CurrentModel current, VaeConfig config, List<Code> question, List<Code> some) {
            now += some.size() * MILLI;
            return pieces.of(current, config, question, some);
        }

        @Override
        public DecodedBatch whole(List<Code> question, List<MeanImage> values, long step) {
            return pieces.whole(question, values, step);
        }
    }

    @BeforeEach
    void add() {
        loop.add(0, pointer);
        loop.add(2, job);
        loop.parameters(parameters(1));
    }

    private VaeParameters parameters(long seed) {
        try (TrainableVae vae = engine.create(Fakes.config(seed), 1, 1)) {
            return vae.parameters();
        }
    }

    private List<Code> codes(int count) {
        int latentDim = Fakes.config(1).latentDim();
        List<Code> codes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            float[] z = new float[latentDim];
            z[0] = i * 0.01f;
            codes.add(new Code(z));
        }
        return codes;
    }

    private void turnUntilIdle() {
        for (int turn = 0; loop.turn() == 0; turn++) {
            assertTrue(turn < 10_000, "it never rests");
        }
    }

    @Test
    void whatThePointerAsksMeanwhileIsAnsweredWithinSomeMilliseconds() {
        job.ask(codes(MANY));
        long longest = 0;
        for (int k = 0; answers.isEmpty(); k++) {
            Code z = codes(1).get(0);
            pointer.ask(z);
            long asked = now;
            while (pointed.size() <= k) {
                loop.turn();
            }
            // A turn of the many begins just before the next question.
            loop.turn();
            longest = Math.max(longest, now - asked);
        }
        assertTrue(longest <= 8 * MILLI, longest / MILLI + " ms");
        assertTrue(pointed.size() > 30, pointed.size() + " answers among " + MANY + " points");
    }

    @Test
    void allAreAnsweredInTheirOrderAndAtOnce() {
        List<Code> asked = codes(MANY);
        job.ask(asked);
        turnUntilIdle();
        assertEquals(1, answers.size());
        assertEquals(asked, answers.get(0).codes());
        PlainVae alone = new PlainVae(parameters(1));
        for (int i = 0; i < MANY; i += 37) {
            float expected = alone.decode(asked.get(i).toArray(), new int[1])[0];
            assertEquals(expected, answers.get(0).images().get(i).get(0), 1e-6f);
        }
    }

    @Test
    void whoAsksTheSameAgainAfterStoppingIsAnsweredAgain() {
        List<Code> asked = codes(20);
        job.ask(asked);
        turnUntilIdle();
        job.stop();
        job.ask(asked);
        turnUntilIdle();
        assertEquals(2, answers.size());
    }

    @Test
    void allPointsOfAnAnswerAreOfTheSameWeightsWhereThatTakesNoTime() {
        List<Code> asked = codes(40);
        job.ask(asked);
        loop.turn();
        VaeParameters newer = parameters(2);
        loop.parameters(new VaeParameters(parameters(1).config(), 9, newer.encoder(), newer.decoder()));
        while (answers.isEmpty()) {
            loop.turn();
        }
        assertEquals(parameters(1).step(), answers.get(0).step(), "they waited until it was answered");
        now += TimeUnit.SECONDS.toNanos(5);
        turnUntilIdle();
        assertEquals(9, answers.get(1).step());
    }

    @Test
    void nothingIsAnsweredToNoQuestion() {
        job.ask(List.of());
        turnUntilIdle();
        assertEquals(List.of(), answers);
    }

    @Test
    void aQuestionThatChangesBeforeItIsAnsweredIsAnsweredAllTheSame() {
        for (int turn = 0; turn < 1000; turn++) {
            job.ask(codes(MANY + turn));
            loop.turn();
        }
        assertTrue(answers.size() > 5, answers.size() + " answers");
        DecodedBatch last = answers.get(answers.size() - 1);
        assertEquals(codes(last.codes().size()), last.codes());
        assertEquals(last.codes().size(), last.images().size());
    }
}
