package org.vaelab.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.vaelab.vae.Activation;
import org.vaelab.vae.BernoulliLikelihood;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeObjective;

/** The dimensions that the axes say they show. */
final class AxesChooserTest extends MapStory {

    @Test
    void bothAxesAreNamedAfterAModelOfOneDimension(FxRobot robot) {
        for (int latentDim : List.of(2, 1, 2, 5, 1, 3)) {
            robot.interact(() -> workspace.show(model(latentDim)));
            WaitForAsyncUtils.waitForFxEvents();
            assertEquals("z₁", chosen(robot, "#map-dimension-x"), "of " + latentDim);
            assertTrue(latentDim == 1 || chosen(robot, "#map-dimension-y").equals("z₂"), "of " + latentDim);
        }
    }

    private static VaeConfig model(int latentDim) {
        return new VaeConfig(
                ImageShape.grey(2, 2),
                List.of(4),
                latentDim,
                Activation.TANH,
                new VaeObjective(),
                new BernoulliLikelihood(),
                1,
                2);
    }

    private static String chosen(FxRobot robot, String query) {
        ComboBox<?> box = robot.lookup(query).queryAs(ComboBox.class);
        return Objects.requireNonNull(box.getButtonCell().getText());
    }
}
