package org.vaelab.viewmodel.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vaelab.SyntheticQueries;
import org.vaelab.latent.Code;
import org.vaelab.latent.Projection;
import org.vaelab.vae.Activation;
import org.vaelab.vae.BernoulliLikelihood;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeObjective;
import org.vaelab.viewmodel.Workspace;

/** From a place of the screen to z and back, on every plane, however it is seen. */
final class MapGeometryTest {

    private static final int COUNT = 200;
    private static final int LATENT_DIM = 5;

    private final Workspace workspace = new Workspace();
    private final MapViewModel map =
            new MapViewModel(workspace, new SyntheticQueries(COUNT, LATENT_DIM), Runnable::run, Runnable::run);
    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(31);

    @BeforeEach
    void open() {
        workspace.show(SyntheticQueries.dataset(COUNT));
        workspace.show(new VaeConfig(
                SyntheticQueries.SHAPE,
                List.of(4),
                LATENT_DIM,
                Activation.TANH,
                new VaeObjective(),
                new BernoulliLikelihood(),
                1));
    }

    private Code normal() {
        float[] z = new float[LATENT_DIM];
        for (int j = 0; j < z.length; j++) {
            z[j] = (float) random.nextGaussian();
        }
        return new Code(z);
    }

    private static double distance(Code a, Code b) {
        double square = 0;
        for (int j = 0; j < a.latentDim(); j++) {
            square += Math.pow(a.get(j) - b.get(j), 2);
        }
        return Math.sqrt(square);
    }

    @Test
    void zLiesWhereThePointerIsAndMovedNoFartherThanThePointer() {
        for (MapAxes axes : List.of(MapAxes.FIRST, MapAxes.dimensions(3, 1), MapAxes.components())) {
            map.choose(axes);
            for (int round = 0; round < 300; round++) {
                map.navigation().zoom(random.nextDouble(0.8, 1.25), 200, 150);
                map.navigation().pan(random.nextDouble(-20, 20), random.nextDouble(-20, 20));
                MapTransform view = map.navigation().viewProperty().get();
                Projection projection = Objects.requireNonNull(map.projection());
                Code from = normal();
                workspace.moveTo(from);
                double x = random.nextDouble(0, view.widthPx());
                double y = random.nextDouble(0, view.heightPx());
                map.moveTo(x, y);
                Code to = workspace.zProperty().get();
                // Coordinates are floats of some units' size: a millionth of one is below a thousandth of a pixel here.
                double rounding = 1e-6 * view.pxPerUnitX() * (1 + distance(to, Code.origin(LATENT_DIM)));
                assertEquals(x, view.screenX(projection.x(to)), rounding);
                assertEquals(y, view.screenY(projection.y(to)), rounding);
                double onMap = Math.hypot(view.mapX(x) - projection.x(from), view.mapY(y) - projection.y(from));
                assertEquals(onMap, distance(from, to), 1e-5 * (1 + onMap));
            }
        }
    }
}
