package org.vaelab.latent;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The real codes about a point.
 *
 * @param near how many lie within {@link #radius}
 * @param nearest the image whose mean code lies nearest, with its distance; null where no image has been encoded
 * @param original that image; null where {@code nearest} is
 */
public record Vicinity(
        int near, @Nullable Match nearest, @Nullable MeanImage original) {

    /** Half of what a point drawn from the prior lies from the origin: √latentDim / 2. */
    public static double radius(int latentDim) {
        return 0.5 * Math.sqrt(latentDim);
    }

    /** One a point; looks at every code for each. */
    public static List<Vicinity> of(List<Code> points, MeanCodes codes) {
        List<Vicinity> vicinities = new ArrayList<>();
        for (Code point : points) {
            vicinities.add(of(point, codes));
        }
        return vicinities;
    }

    private static Vicinity of(Code point, MeanCodes codes) {
        double reach = radius(point.latentDim()) * radius(point.latentDim());
        int near = 0;
        int nearest = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int image = 0; image < codes.count(); image++) {
            double square = codes.squareFrom(image, point);
            near += square <= reach ? 1 : 0;
            if (square < least) {
                least = square;
                nearest = image;
            }
        }
        if (nearest < 0) {
            return new Vicinity(0, null, null);
        }
        float[] pixels = new float[codes.images().shape().size()];
        codes.images().read(nearest, pixels, 0);
        return new Vicinity(
                near,
                new Match(nearest, Math.sqrt(least)),
                new MeanImage(codes.images().shape(), pixels));
    }
}
