package org.vaelab.latent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vaelab.data.Dataset;
import org.vaelab.fake.FakeEngine;
import org.vaelab.fake.Fakes;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.ImageSource;
import org.vaelab.vae.Posteriors;
import org.vaelab.vae.TrainableVae;
import org.vaelab.vae.VaeParameters;

final class LatentServiceTest {

    private final FakeEngine engine = new FakeEngine();
    private final LatentService service = new LatentService(engine, Runnable::run);
    private final Dataset data = Fakes.dataset(30, 0);

    @AfterEach
    void close() {
        service.close();
    }

    private VaeParameters parameters(long seed) {
        try (TrainableVae vae = engine.create(Fakes.config(seed), 1, 1)) {
            return vae.parameters();
        }
    }

    private static <A> A next(BlockingQueue<A> answers) throws InterruptedException {
        A answer = answers.poll(20, TimeUnit.SECONDS);
        assertNotNull(answer, "no answer came");
        return answer;
    }

    @Test
    void aPointIsDecodedBeforeTheEngineIsWarmAndAgainWithNewWeights() throws InterruptedException {
        BlockingQueue<DecodedImage> answers = new LinkedBlockingQueue<>();
        Code z = new Code(0.5f, -1);
        service.decodes(answers::add).ask(z);
        for (long seed = 1; seed <= 2; seed++) {
            VaeParameters newest = parameters(seed);
            service.parameters(newest);
            DecodedImage answer = next(answers);
            assertEquals(z, answer.z());
            float[] expected = new PlainVae(newest).decode(z.toArray(), 1);
            for (int i = 0; i < expected.length; i++) {
                assertEquals(expected[i], answer.image().get(i), 1e-6f);
            }
        }
        assertEquals(0, engine.openModels(), "the engine was not asked");
    }

    @Test
    void aPointOfAnotherDimensionWaitsForAModelItFits() throws InterruptedException {
        BlockingQueue<DecodedImage> answers = new LinkedBlockingQueue<>();
        LiveRequest<Code> decodes = service.decodes(answers::add);
        service.parameters(parameters(1));
        decodes.ask(new Code(1, 2, 3));
        decodes.ask(new Code(1, 2));
        assertEquals(2, next(answers).z().latentDim());
    }

    @Test
    void everyKindOfQuestionIsAnswered() throws InterruptedException {
        service.parameters(parameters(3));
        service.engineIsWarm();
        BlockingQueue<Examination> examined = new LinkedBlockingQueue<>();
        service.examinations(examined::add).ask(new ImagePick(data.train(), 7));
        Examination examination = next(examined);
        assertTrue(examination.elbo().isFinite());
        assertEquals(7, examination.request().index());

        BlockingQueue<Samples> samples = new LinkedBlockingQueue<>();
        service.samples(samples::add).ask(new SamplesRequest(16, 1));
        assertEquals(16, next(samples).images().size());

        BlockingQueue<DecodedBatch> batches = new LinkedBlockingQueue<>();
        List<Code> points = List.of(new Code(1, 0), new Code(0, 1));
        service.batches(batches::add).ask(points);
        DecodedBatch batch = next(batches);
        assertEquals(points, batch.codes());
        float[] second = new PlainVae(parameters(3)).decode(new float[] {0, 1}, 1);
        assertEquals(second[5], batch.images().get(1).get(5), 1e-5f);

        BlockingQueue<Reconstructions> sheets = new LinkedBlockingQueue<>();
        service.reconstructions(sheets::add).ask(new ImagePicks(data.train(), List.of(2, 4)));
        Reconstructions sheet = next(sheets);
        float[] original = new float[Fakes.SHAPE.size()];
        data.train().read(4, original, 0);
        assertEquals(original[3], sheet.originals().get(1).get(3));
        assertEquals(2, sheet.reconstructions().size());

        BlockingQueue<MeanCodes> codes = new LinkedBlockingQueue<>();
        service.codes(codes::add).ask(data.train());
        assertFalse(Float.isNaN(next(codes).get(0, 0)));
    }

    @Test
    void usageIsTheMeanOverImagesOfEachDimensionsKlToTheStandardNormal() throws InterruptedException {
        VaeParameters newest = parameters(4);
        BlockingQueue<LiveUsage> answers = new LinkedBlockingQueue<>();
        service.usage(answers::add).ask(data.train());
        service.parameters(newest);
        LiveUsage used = next(answers);
        PlainVae plain = new PlainVae(newest);
        for (int j = 0; j < 2; j++) {
            double sum = 0;
            for (int image = 0; image < 30; image++) {
                Posteriors alone = plain.encode(data.train(), new int[] {image});
                double mu = alone.mu(0, j);
                double logVar = alone.logVar(0, j);
                // Kingma and Welling (2014), appendix B.
                sum += 0.5 * (Math.exp(logVar) + mu * mu - 1 - logVar);
            }
            assertEquals(sum / 30, used.usage().klPerDimension().get(j), 1e-6);
        }
        assertEquals(30, used.images());
        assertEquals(newest.step(), used.step());
    }

    @Test
    void usageIsFoundOnImagesFromTheWholeOfALargeSource() throws InterruptedException {
        BlockingQueue<LiveUsage> answers = new LinkedBlockingQueue<>();
        Set<Integer> read = ConcurrentHashMap.newKeySet();
        Dataset large = Fakes.dataset(1_000, 0);
        ImageSource watched = new ImageSource() {
            @Override
            public ImageShape shape() {
                return large.train().shape();
            }

            @Override
            public int count() {
                return large.train().count();
            }

            @Override
            public void read(int index, float[] target, int offset) {
                read.add(index);
                large.train().read(index, target, offset);
            }

            @Override
            public int label(int index) {
                return large.train().label(index);
            }
        };
        service.parameters(parameters(4));
        service.usage(answers::add).ask(watched);
        // Asked before it is counted what was read for the answer.
        int images = next(answers).images();
        assertEquals(read.size(), images);
        assertTrue(read.stream().filter(index -> index < 500).count() <= 1 + read.size() / 2, read.toString());
        assertTrue(read.size() < 500, read.size() + " images are not few");
    }

    @Test
    void closingEndsTheThreadAndTheModel() throws InterruptedException {
        service.parameters(parameters(1));
        service.engineIsWarm();
        BlockingQueue<Samples> samples = new LinkedBlockingQueue<>();
        service.samples(samples::add).ask(new SamplesRequest(16, 1));
        next(samples);
        service.close();
        assertEquals(0, engine.openModels());
        assertTrue(Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().equals("decode") && thread.isAlive()));
    }
}
