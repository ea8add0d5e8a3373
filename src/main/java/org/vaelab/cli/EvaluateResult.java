package org.vaelab.cli;

import java.util.List;
import org.vaelab.data.ImageSet;
import org.vaelab.latent.LatentUsage;
import org.vaelab.vae.Elbo;
import org.vaelab.vae.Posteriors;
import org.vaelab.vae.VaeConfig;

/**
 * What {@code evaluate} prints; losses in nats per image.
 *
 * @param reconstructionNll estimated with one noise sample an image
 * @param kl exact
 * @param klPerDimension exact, averaged over images
 * @param activeUnits dimensions whose mean code varies from image to image
 * @param target what the likelihood scored: grey pixels, for which a Bernoulli likelihood is no likelihood of the image, or binary ones
 */
record EvaluateResult(
        int images,
        double reconstructionNll,
        double kl,
        double elbo,
        List<Double> klPerDimension,
        int activeUnits,
        String objective,
        String likelihood,
        String target) {

    static EvaluateResult of(VaeConfig config, ImageSet images, Elbo elbo, Posteriors posteriors) {
        LatentUsage usage = LatentUsage.of(posteriors);
        return new EvaluateResult(
                images.count(),
                elbo.reconstructionNll(),
                elbo.kl(),
                elbo.nats(),
                usage.klPerDimension(),
                usage.activeUnits(),
                config.objective().id(),
                config.likelihood().id(),
                target(images));
    }

    private static String target(ImageSet images) {
        for (int image = 0; image < images.count(); image++) {
            for (int pixel = 0; pixel < images.shape().size(); pixel++) {
                int value = images.value(image, pixel);
                if (value != 0 && value != 255) {
                    return "grey";
                }
            }
        }
        return "binary";
    }
}
