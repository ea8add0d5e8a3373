package org.vaelab.latent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.vaelab.math.Pca;

final class PlaneProjectionTest {

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(5);

    private Code any(int latentDim) {
        return new Code(PriorSamples.draw(1, latentDim, random));
    }

    private PlaneProjection components(int latentDim) {
        float[] rows = PriorSamples.draw(50, latentDim, random);
        return PlaneProjection.principal(Pca.of((row, j) -> (j + 1) * rows[row * latentDim + j], 50, 1, latentDim));
    }

    @Test
    void aMovedPointLiesWhereItWasMovedTo() {
        for (int latentDim = 2; latentDim <= 64; latentDim += 7) {
            PlaneProjection projection = components(latentDim);
            Code moved = projection.moved(any(latentDim), 0.7, -1.1);
            // Coordinates are floats.
            assertEquals(0.7, projection.x(moved), 1e-5);
            assertEquals(-1.1, projection.y(moved), 1e-5);
        }
    }

    @Test
    void theShortestWayIsTaken() {
        PlaneProjection projection = components(6);
        Code from = any(6);
        double dx = 0.3;
        double dy = 0.4;
        Code moved = projection.moved(from, projection.x(from) + dx, projection.y(from) + dy);
        double square = 0;
        for (int j = 0; j < 6; j++) {
            square += Math.pow(moved.get(j) - from.get(j), 2);
        }
        assertEquals(0.5, Math.sqrt(square), 1e-5);
    }

    @Test
    void otherDimensionsStay() {
        Code from = any(5);
        Code moved = PlaneProjection.dimensions(5, 3, 1).moved(from, 9, 8);
        assertEquals(from.with(3, 9).with(1, 8), moved);
    }

    @Test
    void theEllipseIsTheSpreadOfProjectedPosteriorSamples() {
        int latentDim = 6;
        PlaneProjection projection = components(latentDim);
        float[] logVar = {0, -1, 1, -3, 0.5f, -2};
        int samples = 200_000;
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int i = 0; i < samples; i++) {
            float[] z = PriorSamples.draw(1, latentDim, random);
            for (int j = 0; j < latentDim; j++) {
                z[j] *= (float) Math.exp(0.5 * logVar[j]);
            }
            Code code = new Code(z);
            xx += projection.x(code) * projection.x(code) / samples;
            xy += projection.x(code) * projection.y(code) / samples;
            yy += projection.y(code) * projection.y(code) / samples;
        }
        PlaneCovariance covariance = projection.covariance(logVar);
        // Five standard errors of a variance estimate of size up to e: 5·e·√(2/200000) = 0.043.
        assertEquals(xx, covariance.xx(), 0.043);
        assertEquals(xy, covariance.xy(), 0.043);
        assertEquals(yy, covariance.yy(), 0.043);
    }

    @Test
    void anEllipseTurnedBy30DegreesIsDescribedSo() {
        // Axes 3 and 1 turned by 30°: xx = 9·¾ + ¼, xy = (9 − 1)·√3/4, yy = 9·¼ + ¾.
        PlaneCovariance covariance = new PlaneCovariance(7, 8 * Math.sqrt(3) / 4, 3);
        assertEquals(3, covariance.longSigma(), 1e-12);
        assertEquals(1, covariance.shortSigma(), 1e-12);
        assertEquals(Math.PI / 6, covariance.angle(), 1e-12);
    }
}
