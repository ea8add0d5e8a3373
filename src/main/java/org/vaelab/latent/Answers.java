package org.vaelab.latent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.ImageSource;
import org.vaelab.vae.Posteriors;
import org.vaelab.vae.VaeConfig;

/** One formula a question; each is null if the question does not fit the model. */
final class Answers {

    /** So few that training does not feel them; each dimension's mean is then known to some hundredths of a nat. */
    private static final int USAGE_IMAGES = 200;

    private Answers() {}

    static @Nullable DecodedImage decoded(CurrentModel model, Code z) {
        VaeConfig config = model.config();
        if (config == null || !model.fits(z)) {
            return null;
        }
        return new DecodedImage(z, new MeanImage(config.shape(), model.decode(z.toArray(), 1)), model.step());
    }

    static @Nullable Examination examined(CurrentModel model, ImagePick pick) {
        if (!model.fits(pick.images())) {
            return null;
        }
        ImageShape shape = pick.images().shape();
        Posteriors posterior = model.encode(pick.images(), new int[] {pick.index()});
        MeanImage reconstruction = new MeanImage(shape, model.decode(posterior.mu(0), new int[] {
            pick.images().label(pick.index())
        }));
        return new Examination(
                pick,
                original(pick.images(), pick.index()),
                reconstruction,
                posterior,
                model.elbo(pick.images(), pick.index()),
                model.step());
    }

    static @Nullable Samples sampled(CurrentModel model, SamplesRequest request) {
        VaeConfig config = model.config();
        if (config == null) {
            return null;
        }
        int[] labels = labels(config, request);
        float[] z = PriorSamples.draw(model.prior(), labels, random(request.seed()));
        float[] pixels = model.decode(z, labels);
        return new Samples(request, split(config.shape(), pixels, request.count()), config, model.step());
    }

    /** A label a sample; a model that knows no classes, or not the one chosen, is shown as a whole. */
    private static int[] labels(VaeConfig config, SamplesRequest request) {
        int[] labels = new int[request.count()];
        int classes = Math.max(1, config.classes());
        boolean chosen = request.label() >= 0 && request.label() < classes;
        Arrays.setAll(labels, i -> chosen ? request.label() : i % classes);
        return labels;
    }

    static @Nullable Reconstructions reconstructed(CurrentModel model, ImagePicks picks) {
        VaeConfig config = model.config();
        if (config == null || !model.fits(picks.images())) {
            return null;
        }
        int[] indices = picks.indices().stream().mapToInt(Integer::intValue).toArray();
        Posteriors posteriors = model.encode(picks.images(), indices);
        int[] labels = Arrays.stream(indices).map(picks.images()::label).toArray();
        float[] mu = new float[indices.length * posteriors.latentDim()];
        posteriors.copyMu(mu, 0);
        List<MeanImage> reconstructions = split(picks.images().shape(), model.decode(mu, labels), indices.length);
        List<MeanImage> originals = picks.indices().stream()
                .map(index -> original(picks.images(), index))
                .toList();
        return new Reconstructions(picks, originals, reconstructions, config, model.step());
    }

    static @Nullable LiveUsage used(CurrentModel model, ImageSource images) {
        if (images.count() == 0 || !model.fits(images)) {
            return null;
        }
        int[] indices = spread(Math.min(USAGE_IMAGES, images.count()), images.count());
        Posteriors posteriors = model.encode(images, indices);
        LatentUsage usage = LatentUsage.of(posteriors, model.prior(), row -> images.label(indices[row]));
        return new LiveUsage(usage, indices.length, model.step());
    }

    /** So many of {@code count} images, evenly: in a folder of classes the first ones would all be of one. */
    private static int[] spread(int howMany, int count) {
        return IntStream.range(0, howMany)
                .map(i -> (int) ((long) i * count / howMany))
                .toArray();
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    private static MeanImage original(ImageSource images, int index) {
        float[] pixels = new float[images.shape().size()];
        images.read(index, pixels, 0);
        return new MeanImage(images.shape(), pixels);
    }

    private static List<MeanImage> split(ImageShape shape, float[] pixels, int count) {
        List<MeanImage> images = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            images.add(new MeanImage(shape, pixels, i * shape.size()));
        }
        return images;
    }
}
