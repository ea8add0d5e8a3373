package org.vaelab.training;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.vaelab.data.BinarisedImages;
import org.vaelab.vae.ImageSource;

/** What a model is trained on and judged by, without which a figure in nats says nothing. */
public enum PixelTreatment {
    /** The pixels as they are: under a Bernoulli likelihood a useful loss, but not a likelihood of the image. */
    GREY,
    /** Each pixel drawn once as 0 or 1, with its grey value as the probability; Salakhutdinov &amp; Murray (2008). */
    BINARISED,
    /** Drawn anew at each step; held-out images are drawn once, so that figures differ because the model does. */
    BINARISED_ANEW;

    private static final long HELD_OUT_SEED = 20_080_705;

    /** The name on the command line, in forms and in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<PixelTreatment> byId(String id) {
        return Arrays.stream(values())
                .filter(treatment -> treatment.id().equals(id))
                .findFirst();
    }

    /** The images as one step sees them. */
    ImageSource train(ImageSource images, long seed, long step) {
        return switch (this) {
            case GREY -> images;
            case BINARISED -> new BinarisedImages(images, seed);
            case BINARISED_ANEW -> new BinarisedImages(images, seed ^ (step + 1) << 32);
        };
    }

    /** The images as every evaluation sees them. */
    ImageSource heldOut(ImageSource images) {
        return this == GREY ? images : new BinarisedImages(images, HELD_OUT_SEED);
    }
}
