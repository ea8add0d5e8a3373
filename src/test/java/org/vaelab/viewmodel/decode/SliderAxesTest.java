package org.vaelab.viewmodel.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vaelab.data.ImageSet;
import org.vaelab.latent.Cloud;
import org.vaelab.latent.Code;
import org.vaelab.latent.MeanCodes;
import org.vaelab.latent.PlaneProjection;
import org.vaelab.vae.Activation;
import org.vaelab.vae.BernoulliLikelihood;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeObjective;
import org.vaelab.viewmodel.Workspace;

final class SliderAxesTest {

    private static final ImageShape SHAPE = ImageShape.grey(1, 1);

    private final Workspace workspace = new Workspace();
    private final ObjectProperty<@Nullable Cloud> cloud = new SimpleObjectProperty<>();
    private final SliderAxes axes = new SliderAxes(workspace, cloud, Runnable::run, Runnable::run);

    private static VaeConfig model(int latentDim) {
        return new VaeConfig(
                SHAPE, List.of(4), latentDim, Activation.TANH, new VaeObjective(), new BernoulliLikelihood(), 1);
    }

    /** Codes that vary most along (1, 1, 0, …)/√2, next along the third axis, and little along the others. */
    private static Cloud cloud(int latentDim) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(4);
        int count = 2_000;
        float[][] codes = new float[latentDim][count];
        for (int i = 0; i < count; i++) {
            double along = 3 * random.nextGaussian();
            for (int j = 0; j < latentDim; j++) {
                double own = (j == 2 ? 1 : 0.1) * random.nextGaussian();
                codes[j][i] = (float) (own + (j < 2 ? along / Math.sqrt(2) : 0));
            }
        }
        ImageSet images = new ImageSet(SHAPE, new byte[count], new byte[count]);
        return Cloud.of(new MeanCodes(images, codes, 1, true), PlaneProjection.dimensions(latentDim, 0, 1));
    }

    @BeforeEach
    void open() {
        workspace.show(model(4));
        cloud.set(cloud(4));
    }

    @Test
    void theFirstComponentIsTheDirectionTheCodesVaryMostAlong() {
        axes.principalProperty().set(true);
        workspace.moveTo(new Code(0, 0, 0, 0));
        axes.move(0, 2);
        Code z = workspace.zProperty().get();
        // Of 2,000 codes the direction is known to some thousandths.
        assertEquals(Math.sqrt(2), z.get(0), 0.02);
        assertEquals(Math.sqrt(2), z.get(1), 0.02);
        assertEquals(0, z.get(2), 0.05);
    }

    @Test
    void movingAlongOneLeavesTheOthersAndGoesAsFarAsSaid() {
        axes.principalProperty().set(true);
        workspace.moveTo(new Code(0.5f, -1, 2, 0.25f));
        double[] before = {axes.value(0), axes.value(1), axes.value(2), axes.value(3)};
        Code from = workspace.zProperty().get();
        axes.move(2, before[2] + 1.5);
        Code to = workspace.zProperty().get();
        double square = 0;
        for (int j = 0; j < 4; j++) {
            square += Math.pow(to.get(j) - from.get(j), 2);
            assertEquals(before[j] + (j == 2 ? 1.5 : 0), axes.value(j), 1e-5);
        }
        assertEquals(1.5, Math.sqrt(square), 1e-5);
    }

    @Test
    void allPlacesTogetherAreAsLongAsZ() {
        axes.principalProperty().set(true);
        workspace.moveTo(new Code(0.5f, -1, 2, 0.25f));
        double square = 0;
        for (int axis = 0; axis < axes.count(); axis++) {
            square += axes.value(axis) * axes.value(axis);
        }
        assertEquals(0.25 + 1 + 4 + 0.0625, square, 1e-5);
    }

    @Test
    void withoutComponentsItIsTheDimensionsThemselves() {
        axes.move(3, 0.75);
        assertEquals(new Code(0, 0, 0, 0.75f), workspace.zProperty().get());
        axes.moveBy(3, 0.1);
        assertEquals(0.85, axes.value(3), 1e-6);
        axes.reset(3);
        assertEquals(new Code(0, 0, 0, 0), workspace.zProperty().get());
    }

    @Test
    void keysMoveOnAGridAlongComponentsToo() {
        axes.principalProperty().set(true);
        workspace.moveTo(new Code(0.123f, 0, 0, 0));
        axes.moveBy(0, 0.1);
        assertEquals(0, Math.IEEEremainder(axes.value(0), 0.01), 1e-5);
    }

    @Test
    void componentsAreOfferedWhereThereAreMoreThanTwoDimensions() {
        axes.principalProperty().set(true);
        assertTrue(axes.offeredProperty().getValue());
        assertNotNull(axes.componentsProperty().get());
        workspace.show(model(2));
        assertFalse(axes.offeredProperty().getValue());
        assertNull(axes.componentsProperty().get());
        workspace.moveTo(new Code(1, 2));
        assertEquals(2, axes.value(1));
    }

    @Test
    void componentsOfAnotherSpaceMoveNothing() {
        axes.principalProperty().set(true);
        workspace.show(model(5));
        workspace.moveTo(new Code(1, 2, 3, 4, 5));
        assertEquals(5, axes.value(4));
        axes.move(4, 6);
        assertEquals(new Code(1, 2, 3, 4, 6), workspace.zProperty().get());
    }
}
