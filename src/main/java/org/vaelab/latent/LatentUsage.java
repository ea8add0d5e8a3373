package org.vaelab.latent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.vaelab.vae.FittedPrior;
import org.vaelab.vae.Posteriors;

/**
 * How much each latent dimension carries.
 *
 * @param klPerDimension KL(q(zⱼ|x) ‖ p(zⱼ)), or ‖ p(zⱼ|y) where the prior knows the class, averaged over images, nats
 * @param meanVariances the variance of muⱼ over images
 */
public record LatentUsage(List<Double> klPerDimension, List<Double> meanVariances) {

    /** A dimension whose mean varies less is asleep; Burda et al. (2016), section 5.1. */
    private static final double ACTIVE_VARIANCE = 0.01;

    /** A dimension whose KL is smaller carries nothing one could find in an image, in nats. */
    public static final double CARRYING_NATS = 0.01;

    public LatentUsage {
        klPerDimension = List.copyOf(klPerDimension);
        meanVariances = List.copyOf(meanVariances);
    }

    /** As many nats in bits. */
    public static double bits(double nats) {
        return nats / Math.log(2);
    }

    /**
     * Over all the images of {@code posteriors}, of which there must be one or more.
     *
     * @param labels of the images, by their number
     */
    public static LatentUsage of(Posteriors posteriors, FittedPrior prior, IntUnaryOperator labels) {
        double[] kl = new double[posteriors.latentDim()];
        for (int i = 0; i < posteriors.count(); i++) {
            double[] nats = prior.kl(posteriors.mu(i), posteriors.logVar(i), labels.applyAsInt(i));
            for (int j = 0; j < kl.length; j++) {
                kl[j] += nats[j] / posteriors.count();
            }
        }
        List<Double> variances = new ArrayList<>();
        for (int j = 0; j < kl.length; j++) {
            variances.add(meanVariance(posteriors, j));
        }
        return new LatentUsage(Arrays.stream(kl).boxed().toList(), variances);
    }

    private static double meanVariance(Posteriors posteriors, int dimension) {
        double mean = 0;
        for (int i = 0; i < posteriors.count(); i++) {
            mean += posteriors.mu(i, dimension);
        }
        mean /= posteriors.count();
        double squares = 0;
        for (int i = 0; i < posteriors.count(); i++) {
            double away = posteriors.mu(i, dimension) - mean;
            squares += away * away;
        }
        return squares / posteriors.count();
    }

    /** How many dimensions carry less than {@link #CARRYING_NATS}: with all of them, the code says nothing and the posterior has collapsed. */
    public int collapsedDimensions() {
        return (int)
                klPerDimension.stream().filter(nats -> nats < CARRYING_NATS).count();
    }

    /** Whether one dimension is not asleep. */
    public boolean isActive(int dimension) {
        return meanVariances.get(dimension) > ACTIVE_VARIANCE;
    }

    /** How many dimensions are not asleep. */
    public int activeUnits() {
        return (int) meanVariances.stream()
                .filter(variance -> variance > ACTIVE_VARIANCE)
                .count();
    }
}
