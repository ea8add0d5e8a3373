package org.vaelab.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.vaelab.vae.CvaeObjective;
import org.vaelab.vae.PlainObjective;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeParameters;
import org.vaelab.view.paint.ClassPalette;
import org.vaelab.viewmodel.Theme;
import org.vaelab.viewmodel.map.MapTransform;

/** What the map shows of models that are no VAE with the usual prior. */
final class ClassMeansLayerTest extends MapStory {

    private void learn(FxRobot robot, float... means) {
        VaeConfig model = Objects.requireNonNull(workspace.modelProperty().get());
        robot.interact(() -> workspace.learned(new VaeParameters(model, 1, new float[0], new float[0], means).prior()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Circle circle(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Circle.class);
    }

    @Test
    void eachClassHasItsMeanInItsColourAndByItsNameAndTheRingsOfTheStandardNormalAreGone(FxRobot robot) {
        open(robot, new CvaeObjective());
        learn(robot, 1, -0.5f, 7, -1.5f, 2, 7);
        MapTransform view = viewModel.navigation().viewProperty().get();
        Circle second = circle(robot, "#map-class-mean-1");
        assertEquals(view.screenX(-1.5), second.getCenterX(), 1e-6);
        assertEquals(view.screenY(2), second.getCenterY(), 1e-6);
        int argb = ClassPalette.colour(1, Theme.LIGHT);
        assertEquals(Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff), second.getFill());
        assertEquals(view.pxPerUnitX(), circle(robot, "#map-class-ring-1").getRadius(), 1e-6, "1 sigma");
        assertEquals(
                workspace.className(1),
                robot.lookup("#map-class-mean-name-1").queryAs(Label.class).getText());
        assertFalse(circle(robot, "#map-ring-1").isVisible(), "the prior is not N(0, I)");

        learn(robot, 1, -0.5f, 7, 0.5f, 2, 7);
        assertEquals(view.screenX(0.5), circle(robot, "#map-class-mean-1").getCenterX(), 1e-6, "it moves as it learns");
    }

    @Test
    void meansThatLieTogetherHaveOneRingAndNoNamesUntilTheyComeApart(FxRobot robot) {
        open(robot, new CvaeObjective());
        learn(robot, 0, 0, 0, 0, 0, 0);
        assertTrue(circle(robot, "#map-class-ring-0").isVisible());
        assertEquals(Color.GRAY, circle(robot, "#map-class-ring-0").getStroke(), "it is of no class");
        assertFalse(circle(robot, "#map-class-ring-1").isVisible());
        assertFalse(robot.lookup("#map-class-mean-name-0").query().isVisible());
        assertFalse(robot.lookup("#map-class-mean-name-1").query().isVisible());

        learn(robot, 1, 0, 0, -1, 0, 0);
        assertTrue(circle(robot, "#map-class-ring-1").isVisible());
        assertEquals(
                circle(robot, "#map-class-mean-0").getFill(),
                circle(robot, "#map-class-ring-0").getStroke());
        assertTrue(robot.lookup("#map-class-mean-name-0").query().isVisible());
        assertTrue(robot.lookup("#map-class-mean-name-1").query().isVisible());
    }

    @Test
    void aClassThatIsHiddenHidesItsMean(FxRobot robot) {
        open(robot, new CvaeObjective());
        learn(robot, 1, 0, 0, -1, 0, 0);
        robot.interact(() -> viewModel.toggleClass(0));
        assertFalse(circle(robot, "#map-class-mean-0").isVisible());
        assertTrue(circle(robot, "#map-class-mean-1").isVisible());
    }

    @Test
    void anotherModelLeavesNoMeansBehind(FxRobot robot) {
        open(robot, new CvaeObjective());
        learn(robot, 1, 0, 0, -1, 0, 0);
        open(robot);
        learn(robot);
        assertTrue(robot.lookup("#map-class-mean-0").tryQuery().isEmpty());
        assertTrue(circle(robot, "#map-ring-1").isVisible());
    }

    @Test
    void anAutoencodersPinnedImageHasItsCodeButNoSigma(FxRobot robot) {
        open(robot, new PlainObjective());
        robot.interact(() -> workspace.pin(3));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(circle(robot, "#map-posterior-mean").isVisible());
        assertFalse(robot.lookup("#map-posterior-1").query().isVisible());
        open(robot);
        robot.interact(() -> workspace.pin(4));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("#map-posterior-1").query().isVisible());
    }
}
