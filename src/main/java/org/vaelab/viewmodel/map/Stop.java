package org.vaelab.viewmodel.map;

import org.jspecify.annotations.Nullable;
import org.vaelab.latent.Code;
import org.vaelab.latent.MeanCodes;

/**
 * A place a path goes through.
 *
 * @param image the training image whose mean code it is, so that it goes along while the model learns; negative for a fixed point
 * @param point where a fixed point is; null for an image
 */
public record Stop(int image, @Nullable Code point) {

    private static final int NO_IMAGE = -1;

    public static Stop at(Code point) {
        return new Stop(NO_IMAGE, point);
    }

    public static Stop of(int image) {
        return new Stop(image, null);
    }

    /** Where it is now; null if that is not known, or not of this dimension. */
    public @Nullable Code code(@Nullable MeanCodes codes, int latentDim) {
        Code now = point;
        if (now == null && codes != null && image < codes.count() && !Float.isNaN(codes.get(image, 0))) {
            now = codes.code(image);
        }
        return now != null && now.latentDim() == latentDim ? now : null;
    }
}
