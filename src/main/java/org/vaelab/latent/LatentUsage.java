package org.vaelab.latent;

import java.util.ArrayList;
import java.util.List;
import org.vaelab.math.GaussianKl;
import org.vaelab.vae.Posteriors;

/**
 * How much each latent dimension carries.
 *
 * @param klPerDimension KL(q(zⱼ|x) ‖ N(0, 1)) averaged over images, nats
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

    /** Over all the images of {@code posteriors}, of which there must be one or more. */
    public static LatentUsage of(Posteriors posteriors) {
        List<Double> kl = new ArrayList<>();
        List<Double> variances = new ArrayList<>();
        for (int j = 0; j < posteriors.latentDim(); j++) {
            kl.add(meanKl(posteriors, j));
            variances.add(meanVariance(posteriors, j));
        }
        return new LatentUsage(kl, variances);
    }

    private static double meanKl(Posteriors posteriors, int dimension) {
        double sum = 0;
        for (int i = 0; i < posteriors.count(); i++) {
            sum += GaussianKl.nats(posteriors.mu(i, dimension), posteriors.logVar(i, dimension));
        }
        return sum / posteriors.count();
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
