package org.vaelab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;
import org.vaelab.data.Dataset;
import org.vaelab.data.ImageSet;
import org.vaelab.latent.Checkpoints;
import org.vaelab.latent.Code;
import org.vaelab.latent.DecodedBatch;
import org.vaelab.latent.DecodedImage;
import org.vaelab.latent.Examination;
import org.vaelab.latent.ImagePick;
import org.vaelab.latent.ImagePicks;
import org.vaelab.latent.ImageTerms;
import org.vaelab.latent.LatentQueries;
import org.vaelab.latent.LatentUsage;
import org.vaelab.latent.LiveRequest;
import org.vaelab.latent.LiveUsage;
import org.vaelab.latent.MeanCodes;
import org.vaelab.latent.MeanImage;
import org.vaelab.latent.PriorSamples;
import org.vaelab.latent.Reconstructions;
import org.vaelab.latent.Samples;
import org.vaelab.latent.SamplesRequest;
import org.vaelab.latent.TrustQuestion;
import org.vaelab.latent.TrustValues;
import org.vaelab.vae.Activation;
import org.vaelab.vae.BernoulliLikelihood;
import org.vaelab.vae.Elbo;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.ImageSource;
import org.vaelab.vae.Posteriors;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeObjective;

/** Answers every question at once, on the asking thread: a decoded image is a blob that z moves and later coordinates widen. */
public final class FakeModel implements LatentQueries {

    public static final ImageShape SHAPE = ImageShape.grey(28, 28);

    private final int latentDim;
    private final List<Request<?, ?>> requests = new ArrayList<>();
    private final FakeCheckpoints checkpoints = new FakeCheckpoints();
    private long step;

    public FakeModel(int latentDim) {
        this.latentDim = latentDim;
    }

    /** Ten classes, blobs at places of their own; 40 to train on and 25 held out. */
    public static Dataset dataset() {
        List<String> names = List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
        return new Dataset("Blobs", "blobs", blobs(40), blobs(25), names);
    }

    /** Answers every question that is still asked once more, as a model does that has learnt. */
    public void learn(long newStep) {
        step = newStep;
        List.copyOf(requests).forEach(Request::answerAgain);
    }

    /** The checkpoint of one step of a run, the same as far as anybody can see. */
    public void checkpoint(long run, long newStep) {
        step = newStep;
        checkpoints.run = run;
        List.copyOf(checkpoints.questions).forEach(Request::answerAgain);
    }

    public Checkpoints checkpoints() {
        return checkpoints;
    }

    private final class FakeCheckpoints implements Checkpoints {

        private final List<Request<?, ?>> questions = new ArrayList<>();
        private long run;

        @Override
        public LiveRequest<SamplesRequest> samples(Receiver<Samples> receiver) {
            return question(FakeModel.this::sample, receiver);
        }

        @Override
        public LiveRequest<ImagePicks> reconstructions(Receiver<Reconstructions> receiver) {
            return question(FakeModel.this::reconstruct, receiver);
        }

        private <Q, A> LiveRequest<Q> question(Function<Q, A> model, Receiver<A> receiver) {
            Request<Q, A> request = new Request<>(model, answer -> receiver.receive(run, answer), false);
            questions.add(request);
            return request;
        }
    }

    /** The image this model decodes z to. */
    public MeanImage decode(float[] z) {
        return new MeanImage(SHAPE, blob(z));
    }

    @Override
    public void chooseClass(int label) {}

    @Override
    public LiveRequest<Code> decodes(Consumer<DecodedImage> receiver) {
        return request(z -> new DecodedImage(z, decode(z.toArray()), step), receiver);
    }

    @Override
    public LiveRequest<List<Code>> batches(Consumer<DecodedBatch> receiver) {
        return request(
                codes -> new DecodedBatch(
                        codes, codes.stream().map(z -> decode(z.toArray())).toList(), step),
                receiver);
    }

    @Override
    public LiveRequest<TrustQuestion> trust(Consumer<TrustValues> receiver) {
        return request(
                question ->
                        new TrustValues(question, new float[question.points().size()], step),
                receiver);
    }

    @Override
    public LiveRequest<ImagePick> examinations(Consumer<Examination> receiver) {
        return request(this::examine, receiver);
    }

    @Override
    public LiveRequest<SamplesRequest> samples(Consumer<Samples> receiver) {
        return request(this::sample, receiver);
    }

    @Override
    public LiveRequest<ImagePicks> reconstructions(Consumer<Reconstructions> receiver) {
        return request(this::reconstruct, receiver);
    }

    @Override
    public LiveRequest<ImageSource> codes(Consumer<MeanCodes> receiver) {
        return request(images -> new MeanCodes(images, new float[latentDim][images.count()], step, true), receiver);
    }

    @Override
    public LiveRequest<ImageSource> terms(Consumer<ImageTerms> receiver) {
        return request(
                images -> {
                    int count = images.count();
                    float[] zeros = new float[count * latentDim];
                    return new ImageTerms(
                            images,
                            new Posteriors(count, latentDim, zeros, zeros),
                            new float[count],
                            new float[count],
                            step,
                            true);
                },
                receiver);
    }

    /** As if the posterior were the prior: no dimension carries anything. */
    @Override
    public LiveRequest<ImageSource> usage(Consumer<LiveUsage> receiver) {
        List<Double> zeros = Collections.nCopies(latentDim, 0.0);
        return request(images -> new LiveUsage(new LatentUsage(zeros, zeros), images.count(), step), receiver);
    }

    private <Q, A> LiveRequest<Q> request(Function<Q, A> model, Consumer<A> receiver) {
        Request<Q, A> request = new Request<>(model, receiver, true);
        requests.add(request);
        return request;
    }

    private Examination examine(ImagePick pick) {
        float[] mu = new float[latentDim];
        float[] logVar = new float[latentDim];
        for (int j = 0; j < latentDim; j++) {
            mu[j] = 0.5f - 0.25f * j;
            logVar[j] = -2;
        }
        return new Examination(
                pick,
                original(pick.images(), pick.index()),
                decode(mu),
                new Posteriors(1, latentDim, mu, logVar),
                new Elbo(81.25, 6.5),
                step);
    }

    private Samples sample(SamplesRequest request) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(request.seed());
        float[] z = PriorSamples.draw(request.count(), latentDim, random);
        List<MeanImage> images = new ArrayList<>();
        for (int i = 0; i < request.count(); i++) {
            images.add(decode(Arrays.copyOfRange(z, i * latentDim, (i + 1) * latentDim)));
        }
        return new Samples(request, images, config(), step);
    }

    private Reconstructions reconstruct(ImagePicks picks) {
        List<MeanImage> originals = picks.indices().stream()
                .map(index -> original(picks.images(), index))
                .toList();
        List<MeanImage> reconstructions = picks.indices().stream()
                .map(index -> decode(new float[] {0.3f * (index % 10) - 1.4f, index % 3 - 1}))
                .toList();
        return new Reconstructions(picks, originals, reconstructions, config(), step);
    }

    private VaeConfig config() {
        return new VaeConfig(
                SHAPE, List.of(8), latentDim, Activation.RELU, new VaeObjective(), new BernoulliLikelihood(), 1);
    }

    private static MeanImage original(ImageSource images, int index) {
        float[] pixels = new float[images.shape().size()];
        images.read(index, pixels, 0);
        return new MeanImage(images.shape(), pixels);
    }

    private static ImageSet blobs(int count) {
        byte[] pixels = new byte[count * SHAPE.size()];
        byte[] labels = new byte[count];
        for (int i = 0; i < count; i++) {
            labels[i] = (byte) (i % 10);
            float[] blob = blob(new float[] {0.3f * (i % 10) - 1.5f, i % 3 - 1});
            for (int p = 0; p < blob.length; p++) {
                pixels[i * blob.length + p] = (byte) Math.round(255 * blob[p]);
            }
        }
        return new ImageSet(SHAPE, pixels, labels);
    }

    private static float[] blob(float[] z) {
        double x = 14 + 3 * z[0];
        double y = 14 - 3 * (z.length > 1 ? z[1] : 0);
        double width = 4 + (z.length > 2 ? z[2] : 0);
        float[] pixels = new float[SHAPE.size()];
        for (int i = 0; i < pixels.length; i++) {
            int row = i / SHAPE.width();
            double radius = Math.hypot(i % SHAPE.width() - x, row - y);
            pixels[i] = (float) Math.exp(-Math.pow((radius - 5) / Math.max(1, width / 2), 2));
        }
        return pixels;
    }

    private static final class Request<Q, A> implements LiveRequest<Q> {

        private final Function<Q, A> model;
        private final Consumer<A> receiver;
        private final boolean atOnce;
        private @Nullable Q asked;

        Request(Function<Q, A> model, Consumer<A> receiver, boolean atOnce) {
            this.model = model;
            this.receiver = receiver;
            this.atOnce = atOnce;
        }

        @Override
        public void ask(Q question) {
            asked = question;
            if (atOnce) {
                answerAgain();
            }
        }

        @Override
        public void stop() {
            asked = null;
        }

        void answerAgain() {
            if (asked != null) {
                receiver.accept(model.apply(asked));
            }
        }
    }
}
