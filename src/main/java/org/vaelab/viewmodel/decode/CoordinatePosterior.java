package org.vaelab.viewmodel.decode;

import java.util.ArrayList;
import java.util.List;
import org.vaelab.vae.Posteriors;

/**
 * q(z|x) in one dimension, N(mu, sigma²).
 *
 * @param dimension counted from 0
 * @param sigma the standard deviation, not the variance; 0 where the model draws no code, so that its mean is all there is
 */
public record CoordinatePosterior(int dimension, double mu, double sigma) {

    /** All dimensions of one image's posterior. */
    static List<CoordinatePosterior> allOf(Posteriors posteriors, int image, boolean draws) {
        List<CoordinatePosterior> coordinates = new ArrayList<>();
        for (int j = 0; j < posteriors.latentDim(); j++) {
            double sigma = draws ? Math.exp(0.5 * posteriors.logVar(image, j)) : 0;
            coordinates.add(new CoordinatePosterior(j, posteriors.mu(image, j), sigma));
        }
        return List.copyOf(coordinates);
    }
}
