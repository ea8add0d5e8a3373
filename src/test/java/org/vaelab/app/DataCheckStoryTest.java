package org.vaelab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.vaelab.data.BuiltIn;
import org.vaelab.data.DatasetFormat;
import org.vaelab.data.idx.IdxFormat;
import org.vaelab.data.images.ImageFolder;
import org.vaelab.data.moon.Moon;
import org.vaelab.data.sheet.SpriteSheet;

/** A person opens data that leave a choice, decides, and comes back to it. */
final class DataCheckStoryTest extends Story {

    @Override
    List<DatasetFormat> formats() {
        return List.of(new IdxFormat(), new ImageFolder(), new SpriteSheet());
    }

    @Override
    List<BuiltIn> builtIns() {
        return List.of(new FewStrokes(), new Moon());
    }

    /** 30 grey images of 20 × 12 and one of 8 × 8. */
    private Path pictures() throws IOException {
        Path pictures = Files.createDirectories(folder.resolve("pictures"));
        for (int i = 0; i < 30; i++) {
            paint(pictures.resolve(i + ".png").toFile(), 20, 12, i);
        }
        paint(pictures.resolve("small.png").toFile(), 8, 8, 3);
        return pictures;
    }

    private static void paint(File file, int width, int height, int bright) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        for (int x = 0; x < width; x++) {
            image.getRaster().setSample(x, x % height, 0, 100 + 5 * bright);
        }
        ImageIO.write(image, "png", file);
    }

    private void openPage(FxRobot robot, Path data) {
        awaitData(robot);
        Platform.runLater(() -> program.open(data));
        await("the page is there", () -> isThere(robot, "#check-use"));
        await("the page has looked", () -> !robot.lookup("#check-use").query().isDisabled());
    }

    @Test
    void aFolderOfMixedSizesIsReadAsAPersonDecides(FxRobot robot) throws IOException {
        openPage(robot, pictures());
        assertTrue(
                text(robot, "#check-effect").contains("20 × 12 (30 times), 8 × 8 (once)"),
                text(robot, "#check-effect"));
        assertTrue(text(robot, "#check-epoch").contains("epoch"), text(robot, "#check-epoch"));
        answer(robot, "#check-size", "16x10");
        await("the preview follows", () -> text(robot, "#check-shape").contains("16 × 10 pixels, grey"));
        choose(robot, "#check-fit", "pad");
        await("so does what is said", () -> text(robot, "#check-effect").contains("with a margin"));
        choose(robot, "#check-split", "random");
        answer(robot, "#check-held-out", "50");
        click(robot, "#check-use");
        await("the page is gone", () -> !isThere(robot, "#check-use"));
        await("half of 31 are held out", () -> text(robot, "#status-data").contains("16 images, 15 held out"));
    }

    @Test
    void duplicatesAndTheRangeOfValuesAreToldBeforeTheDataAreRead(FxRobot robot) throws IOException {
        Path pictures = pictures();
        Files.copy(pictures.resolve("7.png"), pictures.resolve("again.png"));
        openPage(robot, pictures);
        String before = text(robot, "#status-data");
        await("duplicates are told", () -> found(robot).contains("One image shows exactly what an earlier one shows."));
        assertTrue(found(robot).contains("Pixels go from"), found(robot));
        await(
                "so is whether the likelihood suits",
                () -> !text(robot, "#check-look-text").isEmpty());
        assertEquals(before, text(robot, "#status-data"), "nothing is shown yet");
    }

    private static String found(FxRobot robot) {
        StringBuilder lines = new StringBuilder();
        VBox list = (VBox) node(robot, "#check-found", ScrollPane.class).getContent();
        robot.interact(() -> list.getChildren()
                .forEach(line -> lines.append(((Label) line).getText()).append('\n')));
        return lines.toString();
    }

    private static KeyEvent enter() {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false);
    }

    /** What the field hears: without a screen, keys that are typed reach the window below the page. */
    private static void answer(FxRobot robot, String query, String text) {
        robot.interact(() -> robot.lookup(query).queryTextInputControl().setText(text));
    }

    private static void choose(FxRobot robot, String query, String value) {
        ComboBox<String> choice = robot.lookup(query).queryComboBox();
        robot.interact(() -> choice.setValue(value));
    }

    @Test
    void whatIsWrongIsNamedAndNothingIsReadByCancel(FxRobot robot) throws IOException {
        openPage(robot, pictures());
        String before = text(robot, "#status-data");
        answer(robot, "#check-size", "16 by 10");
        await("what is wrong is named", () -> text(robot, "#check-problem-size").contains("such as 28x28"));
        assertTrue(robot.lookup("#check-use").query().isDisabled());
        click(robot, "#check-cancel");
        await("the page is gone", () -> !isThere(robot, "#check-use"));
        assertEquals(before, text(robot, "#status-data"));
    }

    @Test
    void whatWasDecidedOnceIsNotAskedAgainAndCanBeChangedLater(FxRobot robot) throws IOException {
        Path pictures = pictures();
        openPage(robot, pictures);
        answer(robot, "#check-size", "10x10");
        await("the preview follows", () -> text(robot, "#check-shape").contains("10 × 10"));
        click(robot, "#check-use");
        await("the page is gone", () -> !isThere(robot, "#check-use"));
        await("the data are shown", () -> text(robot, "#status-data").startsWith("pictures"));
        Platform.runLater(() -> program.open(Path.of("moon")));
        await("other data are shown", () -> text(robot, "#status-data").startsWith("Moon"));
        Platform.runLater(() -> program.open(pictures));
        await("they are opened again", () -> text(robot, "#status-data").startsWith("pictures"));
        assertFalse(isThere(robot, "#check-use"));
        fire(robot, "menu-file-dataCheck");
        await("the page is there", () -> isThere(robot, "#check-size"));
        assertEquals(
                "10x10", robot.lookup("#check-size").queryTextInputControl().getText());
    }

    @Test
    void aSheetIsCutAsAPersonSays(FxRobot robot) throws IOException {
        File sheet = folder.resolve("sheet.png").toFile();
        paint(sheet, 84, 56, 9);
        openPage(robot, sheet.toPath());
        assertTrue(
                text(robot, "#check-effect").contains("cut into 3 × 2 images of 28 × 28"),
                text(robot, "#check-effect"));
        answer(robot, "#check-tile", "14x14");
        await("the preview follows", () -> text(robot, "#check-effect").contains("cut into 6 × 4"));
        await("it can be used", () -> !robot.lookup("#check-use").query().isDisabled());
        robot.interact(() -> robot.lookup("#check-tile").query().fireEvent(enter()));
        await("the page is gone", () -> !isThere(robot, "#check-use"));
        await("the images are the data", () -> text(robot, "#status-data").startsWith("sheet.png"));
    }

    @Test
    void aBuiltInSetHasAPageToo(FxRobot robot) {
        awaitData(robot);
        Platform.runLater(() -> program.open(Path.of("moon")));
        await("the moon is open", () -> text(robot, "#status-data").startsWith("Moon"));
        fire(robot, "menu-file-dataCheck");
        await(
                "the page has looked",
                () -> isThere(robot, "#check-use")
                        && !robot.lookup("#check-use").query().isDisabled());
        answer(robot, "#check-noise", "0.3");
        click(robot, "#check-use");
        await("the page is gone", () -> !isThere(robot, "#check-use"));
        await("it is drawn anew", () -> text(robot, "#notice").equals("Opened Moon."));
        fire(robot, "menu-file-dataReport");
        await("its report is there", () -> isThere(robot, "#data-report"));
    }
}
