package org.vaelab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A person walks through latent space and takes pictures home. */
final class ExploringStoryTest extends Story {

    private void awaitImage(FxRobot robot) {
        awaitData(robot);
        click(robot, "#step-training");
        await("an image is decoded", () -> !node(robot, "#decode-empty").isVisible());
    }

    @Test
    void draggingOnTheMapChangesTheDecodedImage(FxRobot robot) {
        awaitImage(robot);
        robot.moveTo(node(robot, "#map-plot"));
        int before = look(robot, "#decoded-image");
        robot.press(MouseButton.PRIMARY).moveBy(60, -40);
        await("the image follows", () -> look(robot, "#decoded-image") != before);
        robot.release(MouseButton.PRIMARY);
    }

    @Test
    void theKeyboardMovesZAndTheSlidersFollow(FxRobot robot) {
        awaitImage(robot);
        click(robot, "#map-plot");
        robot.type(KeyCode.RIGHT);
        int before = look(robot, "#z-slider-1");
        robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT);
        await("the slider follows", () -> look(robot, "#z-slider-1") != before);
    }

    @Test
    void aSliderMovesTheImage(FxRobot robot) {
        awaitImage(robot);
        int before = look(robot, "#decoded-image");
        click(robot, "#z-slider-2");
        robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT);
        await("the image follows", () -> look(robot, "#decoded-image") != before);
    }

    @Test
    void theDecodedImageIsSavedAsAPictureOfItsOwnPixels(FxRobot robot) throws IOException {
        awaitImage(robot);
        fire(robot, "save-decoded-native");
        await("the notice says so", () -> text(robot, "#notice").contains(".png"));
        assertEquals(1, savedFiles.size());
        assertTrue(Files.exists(savedFiles.get(0)));
        var image = ImageIO.read(savedFiles.get(0).toFile());
        assertNotNull(image);
        assertEquals(28, image.getWidth());
    }

    @Test
    void controlEOpensTheMenuOfPictures(FxRobot robot) {
        awaitImage(robot);
        click(robot, "#map-plot");
        robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        await(
                "the menu opens",
                () -> Window.getWindows().stream()
                        .anyMatch(window -> window instanceof ContextMenu menu && "picture-menu".equals(menu.getId())));
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void plusZoomsTheMapAndFFitsItWhereverTheFocusIsButNotInAField(FxRobot robot) {
        awaitImage(robot);
        int fitted = look(robot, "#map-plot");
        click(robot, "#z-slider-1");
        robot.type(KeyCode.PLUS);
        await("the map zooms", () -> look(robot, "#map-plot") != fitted);
        robot.type(KeyCode.F);
        robot.doubleClickOn("#training-epochs");
        int before = lookAtRest(robot, "#map-plot");
        robot.type(KeyCode.PLUS).type(KeyCode.F);
        assertEquals(before, lookAtRest(robot, "#map-plot"));
    }
}
