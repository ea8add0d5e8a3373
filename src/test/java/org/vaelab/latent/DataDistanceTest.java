package org.vaelab.latent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaelab.data.ImageSet;
import org.vaelab.vae.ImageShape;

final class DataDistanceTest {

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(5);

    private Cloud cloud(int latentDim, int count) {
        float[][] codes = new float[latentDim][count];
        for (float[] coordinates : codes) {
            for (int i = 0; i < count; i++) {
                coordinates[i] = (float) random.nextGaussian();
            }
        }
        // One that was never encoded.
        for (float[] coordinates : codes) {
            coordinates[0] = Float.NaN;
        }
        ImageSet images = new ImageSet(ImageShape.grey(1, 1), new byte[count], new byte[count]);
        Projection projection = latentDim == 1 ? new StripProjection() : PlaneProjection.dimensions(latentDim, 0, 1);
        return Cloud.of(new MeanCodes(images, codes, 1, true), projection);
    }

    private Code point(int latentDim) {
        float[] z = new float[latentDim];
        for (int j = 0; j < latentDim; j++) {
            z[j] = (float) (3 * random.nextGaussian());
        }
        return new Code(z);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void isTheLeastOfAllDistances(int latentDim) {
        Cloud cloud = cloud(latentDim, 500);
        List<Code> points =
                IntStream.range(0, 200).mapToObj(i -> point(latentDim)).toList();
        float[] distances = DataDistance.of(points, cloud);
        for (int i = 0; i < distances.length; i++) {
            double least = Double.POSITIVE_INFINITY;
            for (int image = 1; image < cloud.count(); image++) {
                double square = 0;
                for (int j = 0; j < latentDim; j++) {
                    square +=
                            Math.pow(cloud.codes().get(image, j) - points.get(i).get(j), 2);
                }
                least = Math.min(least, Math.sqrt(square));
            }
            assertEquals(least, distances[i], 1e-5);
        }
    }

    @Test
    void isNoNumberWhereNothingHasBeenEncoded() {
        assertTrue(Float.isNaN(DataDistance.of(List.of(point(2)), cloud(2, 1))[0]));
        assertTrue(Float.isNaN(DataDistance.of(List.of(point(5)), cloud(5, 1))[0]));
    }
}
