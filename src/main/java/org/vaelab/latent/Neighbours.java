package org.vaelab.latent;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.vaelab.math.GaussianKl;
import org.vaelab.math.ImportanceSampling;
import org.vaelab.math.Smallest;
import org.vaelab.vae.ImageSource;
import org.vaelab.vae.Posteriors;

/** The images nearest to something, by several meanings of near; the nearest first. Images that were never encoded are left out. */
public final class Neighbours {

    private Neighbours() {}

    /** By the Euclidean distance of their mean codes from a point of latent space. */
    public static List<Match> ofPoint(MeanCodes codes, Code z, int count) {
        return least(codes.count(), count, image -> Math.sqrt(codes.squareFrom(image, z)));
    }

    /**
     * By KL(q(z|x) ‖ q(z|xᵢ)): the nats one loses who takes image i's posterior for this one.
     *
     * @param mu of q(z|x), shape [latentDim]
     * @param logVar ln σ² of q(z|x), shape [latentDim]
     */
    public static List<Match> ofPosterior(Posteriors posteriors, float[] mu, float[] logVar, int count) {
        return least(posteriors.count(), count, image -> {
            double nats = 0;
            for (int j = 0; j < mu.length; j++) {
                nats += GaussianKl.between(mu[j], logVar[j], posteriors.mu(image, j), posteriors.logVar(image, j));
            }
            return nats;
        });
    }

    /** By −ln q(z|xᵢ), a point's place of the KL: the images most likely to have been encoded there; nats, and negative where a density exceeds 1. */
    public static List<Match> byDensity(Posteriors posteriors, Code z, int count) {
        return least(posteriors.count(), count, image -> {
            double log = 0;
            for (int j = 0; j < z.latentDim(); j++) {
                log += ImportanceSampling.logNormal(z.get(j), posteriors.mu(image, j), posteriors.logVar(image, j));
            }
            return -log;
        });
    }

    /** By the Euclidean distance of their pixels from an image's. */
    public static List<Match> ofPixels(ImageSource images, MeanImage image, int count) {
        float[] wanted = image.toArray();
        float[] pixels = new float[wanted.length];
        Smallest nearest = new Smallest(count);
        for (int i = 0; i < images.count() && !Thread.currentThread().isInterrupted(); i++) {
            images.read(i, pixels, 0);
            double bound = nearest.bound();
            nearest.offer(i, Math.sqrt(square(pixels, wanted, bound * bound)));
        }
        return matches(nearest);
    }

    /** Stops a row of numbers after the bound is passed: most images are seen to be far after a part of them. */
    private static double square(float[] a, float[] b, double bound) {
        double square = 0;
        for (int from = 0; from < a.length && square <= bound; from += 64) {
            float part = 0;
            int to = Math.min(a.length, from + 64);
            for (int i = from; i < to; i++) {
                part += (a[i] - b[i]) * (a[i] - b[i]);
            }
            square += part;
        }
        return square;
    }

    /** The images with the least of some value, out of the first {@code images}. */
    public static List<Match> least(int images, int count, IntToDoubleFunction value) {
        Smallest least = new Smallest(count);
        for (int image = 0; image < images; image++) {
            least.offer(image, value.applyAsDouble(image));
        }
        return matches(least);
    }

    private static List<Match> matches(Smallest least) {
        return IntStream.range(0, least.size())
                .mapToObj(rank -> new Match(least.item(rank), least.value(rank)))
                .toList();
    }
}
