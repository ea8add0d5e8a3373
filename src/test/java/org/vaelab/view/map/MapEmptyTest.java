package org.vaelab.view.map;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.vaelab.SyntheticQueries;
import org.vaelab.data.Dataset;
import org.vaelab.vae.Activation;
import org.vaelab.vae.BernoulliLikelihood;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeObjective;

final class MapEmptyTest extends MapStory {

    private static VaeConfig modelOf(ImageShape shape) {
        return new VaeConfig(shape, List.of(3), 2, Activation.RELU, new VaeObjective(), new BernoulliLikelihood(), 1);
    }

    private static String words(FxRobot robot) {
        return robot.lookup("#map-empty").queryLabeled().getText();
    }

    @Test
    void anEmptyMapSaysWhatIsMissing(FxRobot robot) {
        assertTrue(words(robot).contains("Open a data set"), words(robot));
        Dataset data = SyntheticQueries.dataset(COUNT);
        robot.interact(() -> workspace.show(data));
        assertTrue(words(robot).startsWith("No model has been trained on " + data.name() + " yet"), words(robot));
        robot.interact(() -> workspace.show(modelOf(ImageShape.grey(7, 5))));
        assertTrue(
                words(robot)
                        .startsWith("The model is for images of 5 × 7 pixels, but " + data.name()
                                + " has images of 2 × 2 pixels."),
                words(robot));
        robot.interact(() -> workspace.show(modelOf(data.shape())));
        assertTrue(words(robot).contains("being computed"), words(robot));
    }
}
