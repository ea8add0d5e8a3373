package org.vaelab.view.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.vaelab.FakeModel;
import org.vaelab.store.ArgbImage;
import org.vaelab.view.PanelsFixture;
import org.vaelab.view.decode.DecodePane;
import org.vaelab.view.image.FxImages;
import org.vaelab.view.image.PixelView;
import org.vaelab.viewmodel.Theme;

@ExtendWith(ApplicationExtension.class)
final class PictureExportTest {

    private final PanelsFixture panels = new PanelsFixture(2);

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init") // made in start, which TestFX calls first
    private Picture decoded;

    @Start
    void start(Stage stage) {
        DecodePane pane = panels.decodePane();
        decoded = pane.pictures().get(0);
        PanelsFixture.show(stage, pane, 320, 800);
    }

    @BeforeEach
    void writeHere() {
        panels.folder = folder;
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theNativePictureHasExactlyTheDecodedValuesInEveryTheme(Theme theme, FxRobot robot) throws IOException {
        robot.interact(() -> panels.appearance.choose(theme));
        save(robot, PictureScale.NATIVE);
        BufferedImage read = onlyFile("vae-decode-z1_0.00-z2_0.00.png");
        assertEquals(FakeModel.SHAPE.width(), read.getWidth());
        assertArrayEquals(decoded(), pixels(read));
    }

    @Test
    void anEnlargedPictureRepeatsEachPixel(FxRobot robot) throws IOException {
        int onScreen =
                (int) robot.lookup("#decoded-image").queryAs(PixelView.class).magnification();
        assertTrue(onScreen > 4, "enlarged " + onScreen + " times");
        save(robot, PictureScale.TWO);
        BufferedImage read = onlyFile("vae-decode-z1_0.00-z2_0.00.png");
        assertEquals(2 * onScreen * FakeModel.SHAPE.width(), read.getWidth());
        ArgbImage image = new ArgbImage(FakeModel.SHAPE.width(), FakeModel.SHAPE.height(), decoded());
        for (int y = 0; y < read.getHeight(); y++) {
            for (int x = 0; x < read.getWidth(); x++) {
                assertEquals(image.argb(x / (2 * onScreen), y / (2 * onScreen)), read.getRGB(x, y));
            }
        }
    }

    @Test
    void theMenuKeyOpensTheMenuThatSaves(FxRobot robot) throws IOException {
        robot.clickOn("#decoded-image");
        robot.press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
        saveNativeByMenu(robot);
        assertArrayEquals(decoded(), pixels(onlyFile("vae-decode-z1_0.00-z2_0.00.png")));
    }

    @Test
    void aRightClickOpensTheSameMenu(FxRobot robot) throws IOException {
        // Sent as the toolkit sends it, since Monocle makes none of a right click.
        Node image = robot.lookup("#decoded-image").query();
        Bounds bounds = image.localToScreen(image.getBoundsInLocal());
        robot.interact(() -> image.fireEvent(new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                9,
                9,
                bounds.getMinX() + 9,
                bounds.getMinY() + 9,
                false,
                null)));
        saveNativeByMenu(robot);
        onlyFile("vae-decode-z1_0.00-z2_0.00.png");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aPictureIsCopiedToTheClipboard(Theme theme, FxRobot robot) {
        robot.interact(() -> {
            panels.appearance.choose(theme);
            panels.export.copy(decoded, PictureScale.NATIVE);
            Image copied = Clipboard.getSystemClipboard().getImage();
            assertArrayEquals(decoded(), FxImages.fromFx(copied).argb());
        });
        assertTrue(notice().contains("28 × 28"), notice());
    }

    @Test
    void aNodeIsDrawnAnewAtItsScaleOnThePageBehindIt(FxRobot robot) throws IOException {
        Region square = new Region();
        square.resize(10, 6);
        StackPane page = new StackPane(square);
        page.setBackground(Background.fill(Color.web("#123456")));
        Picture picture = Picture.ofNode("square", "Square", () -> "square", square);
        robot.interact(() -> panels.export.save(picture, PictureScale.FOUR, null));
        BufferedImage read = onlyFile("square.png");
        assertEquals(40, read.getWidth());
        assertEquals(24, read.getHeight());
        assertEquals(0xff123456, read.getRGB(20, 12));
    }

    @Test
    void aFailureIsOneSentence(FxRobot robot) throws IOException {
        panels.folder = Files.createFile(folder.resolve("file"));
        save(robot, PictureScale.NATIVE);
        assertTrue(notice().startsWith("Cannot write " + panels.folder), notice());
    }

    @Test
    void aChangedMindWritesNothing(FxRobot robot) throws IOException {
        panels.folder = null;
        save(robot, PictureScale.NATIVE);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    void aNameWithoutItsEndingGetsOneThatOverwritesNothing() throws IOException {
        assertEquals(folder.resolve("a.png"), ChooserDialog.withEnding(folder.resolve("a"), ".png"));
        assertEquals(folder.resolve("a.PNG"), ChooserDialog.withEnding(folder.resolve("a.PNG"), ".png"));
        Files.createFile(folder.resolve("a.png"));
        assertEquals(folder.resolve("a-2.png"), ChooserDialog.withEnding(folder.resolve("a"), ".png"));
    }

    private void save(FxRobot robot, PictureScale scale) {
        robot.interact(() -> panels.export.save(decoded, scale, null));
    }

    private static void saveNativeByMenu(FxRobot robot) {
        robot.clickOn("Save as PNG").clickOn("#save-decoded-native");
    }

    private String notice() {
        return Objects.requireNonNull(panels.notices.latestProperty().get()).sentence();
    }

    private BufferedImage onlyFile(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of(name),
                    files.map(file -> file.getFileName().toString()).toList());
        }
        return ImageIO.read(folder.resolve(name).toFile());
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    /** As the command line writes it: 0 black, 1 white. */
    private int[] decoded() {
        float[] values = panels.model.decode(new float[2]).toArray();
        return IntStream.range(0, values.length)
                .map(i -> 0xff000000 | 0x010101 * Math.round(255 * values[i]))
                .toArray();
    }
}
