package org.vaelab;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.vaelab.data.Dataset;
import org.vaelab.data.ImageSet;
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
import org.vaelab.latent.Reconstructions;
import org.vaelab.latent.Samples;
import org.vaelab.latent.SamplesRequest;
import org.vaelab.latent.TrustMeasure;
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

/** Answers made up at once on the asking thread: class k's codes lie about a point at angle 36° k. */
public final class SyntheticQueries implements LatentQueries {

    public static final ImageShape SHAPE = ImageShape.grey(2, 2);

    private final int latentDim;
    private final float[][] cloud;

    public SyntheticQueries(int count, int latentDim) {
        this.latentDim = latentDim;
        cloud = new float[latentDim][count];
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        for (int i = 0; i < count; i++) {
            double angle = i % 10 * Math.PI / 5;
            double radius = 0.5 + i % 10 * 0.15;
            for (int j = 0; j < latentDim; j++) {
                double centre = j == 0 ? radius * Math.cos(angle) : j == 1 ? radius * Math.sin(angle) : 0;
                cloud[j][i] = (float) (centre + random.nextGaussian() * (j < 2 ? 0.3 : 0.8));
            }
        }
    }

    public static Dataset dataset(int count) {
        byte[] labels = new byte[count];
        for (int i = 0; i < count; i++) {
            labels[i] = (byte) (i % 10);
        }
        ImageSet train = new ImageSet(SHAPE, new byte[count * SHAPE.size()], labels);
        ImageSet heldOut = new ImageSet(SHAPE, new byte[0], new byte[0]);
        List<String> names = new ArrayList<>();
        for (int label = 0; label < 10; label++) {
            names.add(String.valueOf(label));
        }
        return new Dataset("synthetic", "synthetic", train, heldOut, names);
    }

    private record Immediate<Q>(Consumer<Q> answer) implements LiveRequest<Q> {

        @Override
        public void ask(Q question) {
            answer.accept(question);
        }

        @Override
        public void stop() {}
    }

    @Override
    public void chooseClass(int label) {}

    @Override
    public LiveRequest<Code> decodes(Consumer<DecodedImage> receiver) {
        return new Immediate<>(z -> {});
    }

    /** An image's first pixel tells where z₁ lies between −4 and 4. */
    @Override
    public LiveRequest<List<Code>> batches(Consumer<DecodedBatch> receiver) {
        return new Immediate<>(codes -> receiver.accept(new DecodedBatch(
                codes, codes.stream().map(SyntheticQueries::decode).toList(), 1)));
    }

    private static MeanImage decode(Code z) {
        float[] pixels = new float[SHAPE.size()];
        pixels[0] = z.get(0) / 8 + 0.5f;
        return new MeanImage(SHAPE, pixels);
    }

    /** The decoder changes as z₁ grows, and a round trip ends at the origin. */
    @Override
    public LiveRequest<TrustQuestion> trust(Consumer<TrustValues> receiver) {
        return new Immediate<>(question -> {
            float[] values = new float[question.points().size()];
            for (int i = 0; i < values.length; i++) {
                Code z = question.points().get(i);
                values[i] = question.measure() == TrustMeasure.CHANGE
                        ? z.get(0) + 4
                        : (float) Math.hypot(z.get(0), z.get(1));
            }
            receiver.accept(new TrustValues(question, values, 1));
        });
    }

    @Override
    public LiveRequest<ImagePick> examinations(Consumer<Examination> receiver) {
        return new Immediate<>(pick -> {
            float[] mu = new float[latentDim];
            float[] logVar = new float[latentDim];
            for (int j = 0; j < latentDim; j++) {
                mu[j] = cloud[j][pick.index()];
                logVar[j] = (float) Math.log(j == 0 ? 0.04 : 0.01);
            }
            MeanImage image = new MeanImage(SHAPE, new float[SHAPE.size()]);
            receiver.accept(
                    new Examination(pick, image, image, new Posteriors(1, latentDim, mu, logVar), new Elbo(80, 6), 1));
        });
    }

    @Override
    public LiveRequest<SamplesRequest> samples(Consumer<Samples> receiver) {
        return new Immediate<>(request -> {});
    }

    @Override
    public LiveRequest<ImagePicks> reconstructions(Consumer<Reconstructions> receiver) {
        return new Immediate<>(picks -> {
            List<MeanImage> images = picks.indices().stream()
                    .map(index -> decode(new Code(cloud[0][index])))
                    .toList();
            receiver.accept(new Reconstructions(picks, images, images, config(), 1));
        });
    }

    /** The model that these answers might be of. */
    public VaeConfig config() {
        return new VaeConfig(
                SHAPE, List.of(4), latentDim, Activation.TANH, new VaeObjective(), new BernoulliLikelihood(), 1);
    }

    @Override
    public LiveRequest<ImageSource> codes(Consumer<MeanCodes> receiver) {
        return new Immediate<>(images -> receiver.accept(new MeanCodes(images, cloud, 1, true)));
    }

    /** Sigma is 0.1 everywhere; image i costs i nats to reconstruct and 5 to encode. */
    @Override
    public LiveRequest<ImageSource> terms(Consumer<ImageTerms> receiver) {
        return new Immediate<>(images -> {
            int count = images.count();
            float[] mu = new float[count * latentDim];
            float[] logVar = new float[mu.length];
            float[] nll = new float[count];
            float[] kl = new float[count];
            for (int i = 0; i < count; i++) {
                for (int j = 0; j < latentDim; j++) {
                    mu[i * latentDim + j] = cloud[j][i];
                    logVar[i * latentDim + j] = (float) Math.log(0.01);
                }
                nll[i] = i;
                kl[i] = 5;
            }
            receiver.accept(new ImageTerms(images, new Posteriors(count, latentDim, mu, logVar), nll, kl, 1, true));
        });
    }

    /** Every dimension carries 5 nats over the latent dimensions' number. */
    @Override
    public LiveRequest<ImageSource> usage(Consumer<LiveUsage> receiver) {
        List<Double> nats = Collections.nCopies(latentDim, 5.0 / latentDim);
        return new Immediate<>(
                images -> receiver.accept(new LiveUsage(new LatentUsage(nats, nats), images.count(), 1)));
    }
}
