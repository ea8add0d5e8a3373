package org.vaelab.view.decode;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.event.ActionEvent;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.vaelab.data.ImageSet;
import org.vaelab.latent.Cloud;
import org.vaelab.latent.Code;
import org.vaelab.latent.MeanCodes;
import org.vaelab.latent.PlaneProjection;
import org.vaelab.vae.ImageShape;
import org.vaelab.view.PanelsFixture;
import org.vaelab.view.image.PixelView;
import org.vaelab.view.paint.ImagePainter;
import org.vaelab.view.paint.Paper;
import org.vaelab.viewmodel.Theme;

@ExtendWith(ApplicationExtension.class)
final class DecodePaneTest {

    private final PanelsFixture panels = new PanelsFixture(3);

    @Start
    void start(Stage stage) {
        PanelsFixture.show(stage, panels.decodePane(), 320, 800);
    }

    @Test
    void movingASliderByMouseChangesTheDecodedImage(FxRobot robot) {
        int[] before = shownImage(robot);
        robot.drag("#z-slider-1 .thumb").moveBy(40, 0).drop();
        assertTrue(z().get(0) > 0.5, "z is " + z());
        assertFalse(Arrays.equals(before, shownImage(robot)));
        assertArrayEquals(expectedImage(Paper.INK_ON_LIGHT), shownImage(robot));
        assertEquals(CoordinateText.of(z().get(0)), value(robot, 1).getText());
    }

    @Test
    void keysMoveASliderCoarselyFinelyAndHome(FxRobot robot) {
        robot.interact(() -> robot.lookup("#z-slider-2").query().requestFocus());
        robot.type(KeyCode.RIGHT, 3);
        assertEquals(new Code(0, 0.3f, 0), z());
        robot.press(KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT);
        assertEquals(new Code(0, 0.29f, 0), z());
        robot.type(KeyCode.DIGIT0);
        assertEquals(new Code(0, 0, 0), z());
    }

    @Test
    void slidersMoveZAlongPrincipalComponentsOnceTheyAreAskedTo(FxRobot robot) {
        robot.interact(() -> panels.cloud.set(slanted()));
        assertEquals("z₁", label(robot, "#z-name-1"));
        robot.clickOn("#sliders-principal");
        assertEquals("PC1", label(robot, "#z-name-1"));
        robot.interact(() -> robot.lookup("#z-slider-1").query().requestFocus());
        robot.type(KeyCode.RIGHT, 5);
        // All codes lie on the line of z₂ = z₃, so half a step along it moves both by ½/√2.
        assertEquals(0, z().get(0), 1e-6);
        assertEquals(0.5 / Math.sqrt(2), z().get(1), 1e-6);
        assertEquals(0.5 / Math.sqrt(2), z().get(2), 1e-6);
        assertEquals("0.50", value(robot, 1).getText());
        robot.interact(() -> robot.lookup("#sliders-principal").query().requestFocus());
        robot.type(KeyCode.SPACE);
        assertEquals("z₁", label(robot, "#z-name-1"));
        assertEquals("0.35", value(robot, 2).getText());
    }

    private static Cloud slanted() {
        float[][] codes = {{0, 0, 0}, {-1, 0, 1}, {-1, 0, 1}};
        ImageSet images = new ImageSet(ImageShape.grey(1, 1), new byte[3], new byte[3]);
        return Cloud.of(new MeanCodes(images, codes, 1, true), PlaneProjection.dimensions(3, 0, 1));
    }

    @Test
    void aDoubleClickTakesASliderHome(FxRobot robot) {
        robot.interact(() -> panels.workspace.moveTo(new Code(2, 0, 0)));
        robot.doubleClickOn("#z-slider-1");
        assertEquals(0f, z().get(0));
    }

    @Test
    void theMapMovesTheSlidersAndIsNotMovedBack(FxRobot robot) {
        List<Code> moves = new ArrayList<>();
        robot.interact(() -> {
            panels.workspace.zProperty().addListener((property, before, now) -> moves.add(now));
            // Beyond the slider's end, and finer than its readout.
            panels.workspace.moveTo(new Code(5.5f, 0.123456f, -1));
        });
        assertEquals(List.of(new Code(5.5f, 0.123456f, -1)), moves);
        assertEquals(4, slider(robot, 1).getValue());
        assertEquals("5.50", value(robot, 1).getText());
        assertEquals(0.123456, slider(robot, 2).getValue(), 1e-6);
    }

    @Test
    void anExactValueIsTypedAndNonsenseForgotten(FxRobot robot) {
        robot.interact(() -> {
            value(robot, 3).setText("-1,25");
            value(robot, 3).getOnAction().handle(new ActionEvent());
        });
        assertEquals(new Code(0, 0, -1.25f), z());
        robot.interact(() -> {
            value(robot, 3).setText("many");
            value(robot, 3).getOnAction().handle(new ActionEvent());
        });
        assertEquals(new Code(0, 0, -1.25f), z());
        assertEquals("-1.25", value(robot, 3).getText());
    }

    @Test
    void leavingAFieldUntouchedDoesNotRoundZ(FxRobot robot) {
        robot.interact(() -> panels.workspace.moveTo(new Code(0.123456f, 0, 0)));
        robot.clickOn("#z-value-1").clickOn("#z-value-2");
        assertEquals(0.123456f, z().get(0));
    }

    @Test
    void randomAndOriginMoveZ(FxRobot robot) {
        robot.clickOn("#decode-random");
        assertTrue(z().get(0) != 0 && z().get(1) != 0 && z().get(2) != 0, "z is " + z());
        robot.clickOn("#decode-origin");
        assertEquals(Code.origin(3), z());
    }

    @Test
    void theImageTakesArrowKeysForTheFirstTwoCoordinates(FxRobot robot) {
        robot.clickOn("#decoded-image").type(KeyCode.UP, 2).type(KeyCode.LEFT);
        assertEquals(new Code(-0.1f, 0.2f, 0), z());
    }

    @Test
    void thePaperFollowsTheTheme(FxRobot robot) {
        robot.interact(() -> panels.appearance.choose(Theme.DARK));
        assertArrayEquals(expectedImage(Paper.LIGHT_ON_DARK), shownImage(robot));
    }

    @Test
    void aPinnedImageShowsItsTermsAndPosterior(FxRobot robot) {
        assertTrue(robot.lookup("#pinned-empty").query().isVisible());
        robot.interact(() -> panels.workspace.pin(3));
        assertEquals("Image 4, class 3", label(robot, "#pinned-title"));
        assertEquals("6.5 nats", label(robot, "#pinned-kl"));
        // The fake's mu is 0.5 and its log variance −2: sigma = exp(−1) = 0.37.
        assertEquals("0.50 ± 0.37", label(robot, "#posterior-1"));
        robot.clickOn("#pinned-to-mean");
        assertEquals(new Code(0.5f, 0.25f, 0), z());
        robot.clickOn("#pinned-unpin");
        assertTrue(robot.lookup("#pinned-empty").query().isVisible());
    }

    private Code z() {
        return panels.workspace.zProperty().get();
    }

    private int[] expectedImage(Paper paper) {
        return ImagePainter.paint(panels.model.decode(z().toArray()), paper).argb();
    }

    private static int[] shownImage(FxRobot robot) {
        PixelView view = robot.lookup("#decoded-image").queryAs(PixelView.class);
        return Objects.requireNonNull(view.image()).argb();
    }

    private static Slider slider(FxRobot robot, int number) {
        return robot.lookup("#z-slider-" + number).queryAs(Slider.class);
    }

    private static TextField value(FxRobot robot, int number) {
        return robot.lookup("#z-value-" + number).queryAs(TextField.class);
    }

    private static String label(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }
}
