package org.vaelab.view.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.vaelab.SyntheticQueries;
import org.vaelab.i18n.Messages;
import org.vaelab.latent.Code;
import org.vaelab.view.PanelsFixture;
import org.vaelab.view.export.AnimationExport;
import org.vaelab.view.export.PictureScale;
import org.vaelab.viewmodel.Theme;
import org.vaelab.viewmodel.Workspace;
import org.vaelab.viewmodel.map.Combination;
import org.vaelab.viewmodel.map.MapViewModel;
import org.vaelab.viewmodel.map.Stop;
import org.vaelab.viewmodel.walk.WalkKind;
import org.vaelab.viewmodel.walk.WalkViewModel;

@ExtendWith(ApplicationExtension.class)
final class WalkPaneTest {

    private static final int COUNT = 200;

    private final Workspace workspace = new Workspace();
    private final SyntheticQueries queries = new SyntheticQueries(COUNT, 3);
    private final MapViewModel map = new MapViewModel(workspace, queries, Runnable::run, Runnable::run);
    private final WalkViewModel walk = new WalkViewModel(map, queries, Runnable::run, Runnable::run);
    private final PanelsFixture panels = new PanelsFixture(2);
    private final Messages messages = new Messages(Locale.ENGLISH);

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init") // made in start, which TestFX calls first
    private WalkPane pane;

    @Start
    void start(Stage stage) {
        workspace.show(SyntheticQueries.dataset(COUNT));
        workspace.show(queries.config());
        panels.folder = folder;
        pane = new WalkPane(
                walk,
                panels.appearance,
                panels.menu,
                new AnimationExport(panels, Runnable::run, panels.notices, messages),
                messages);
        PanelsFixture.show(stage, new StackPane(pane), 900, 320);
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Label.class).getText();
    }

    @Test
    void stopsMakeAFilmstripWhoseFramesMoveZ(FxRobot robot) {
        robot.interact(() -> workspace.pin(42));
        robot.clickOn("#walk-add-pinned");
        robot.interact(() -> workspace.moveTo(new Code(2, 0, 0)));
        robot.clickOn("#walk-add-z");
        assertEquals("2 stops", text(robot, "#walk-stops"));
        Node first = robot.lookup("#walk-0").query();
        assertTrue(first.getAccessibleText().contains("the nearest is image 43, 0.00 away"), first.getAccessibleText());
        robot.clickOn(first);
        assertEquals(
                Objects.requireNonNull(map.cloudProperty().get()).codes().code(42),
                workspace.zProperty().get());
        robot.interact(() -> robot.lookup("#walk-1").query().requestFocus());
        robot.type(KeyCode.SPACE);
        assertEquals(1, walk.path().strip().positionProperty().get());
        robot.clickOn("#walk-clear");
        assertTrue(robot.lookup("#walk-empty").query().isVisible());
    }

    @Test
    void theAnimationHasAllFramesAndPlayingMovesZ(FxRobot robot) throws IOException {
        robot.interact(() -> map.path().set(List.of(Stop.of(1), Stop.of(2), Stop.of(3))));
        robot.clickOn("#walk-animation");
        ImageReader reader = ImageIO.getImageReadersBySuffix("gif").next();
        try (ImageInputStream in =
                ImageIO.createImageInputStream(folder.resolve("vae-walk.gif").toFile())) {
            reader.setInput(in);
            assertEquals(16, reader.getNumImages(true));
        } finally {
            reader.dispose();
        }
        Code before = workspace.zProperty().get();
        robot.clickOn("#walk-play");
        WaitForAsyncUtils.waitForAsync(20_000, () -> {
            while (workspace.zProperty().get().equals(before)) {
                WaitForAsyncUtils.waitForFxEvents(1);
            }
            return true;
        });
        robot.clickOn("#walk-play");
    }

    @Test
    void theFilmstripIsSavedAtItsOwnPixels(FxRobot robot) {
        robot.interact(() -> map.path().set(List.of(Stop.of(1), Stop.of(2))));
        robot.interact(() -> {
            var picture = pane.pictures().get(0).at(PictureScale.NATIVE).orElseThrow();
            assertEquals(2, picture.height());
            assertEquals(16 * 2 + 15 * 2, picture.width());
        });
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aFilmstripAndItsAnimationAreSavedAsTheirValues(Theme theme, FxRobot robot) throws IOException {
        robot.interact(() -> {
            panels.appearance.choose(theme);
            map.path().set(List.of(Stop.of(1), Stop.of(2)));
        });
        float first = Objects.requireNonNull(
                        walk.path().strip().framesProperty().get())
                .images()
                .get(0)
                .get(0);
        robot.clickOn("#walk-animation");
        assertEquals(
                grey(first),
                ImageIO.read(folder.resolve("vae-walk.gif").toFile()).getRGB(0, 0));
        assertEquals(grey(first), saved(robot, 0));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theSheetOfDimensionsIsSavedAsItsValues(Theme theme, FxRobot robot) {
        robot.interact(() -> panels.appearance.choose(theme));
        robot.clickOn("#walk-kind-dimensions");
        var sheet = Objects.requireNonNull(walk.traversal().sheetProperty().get());
        assertEquals(grey(sheet.images().get(0).get(0)), saved(robot, 1));
    }

    private static int grey(float value) {
        return 0xff000000 | 0x010101 * Math.round(255 * value);
    }

    /** A picture's first pixel. */
    private int saved(FxRobot robot, int picture) {
        int[] pixel = new int[1];
        robot.interact(() -> pixel[0] = pane.pictures()
                .get(picture)
                .at(PictureScale.NATIVE)
                .orElseThrow()
                .argb(0, 0));
        return pixel[0];
    }

    @Test
    void aClickInTheSheetOfDimensionsMovesZ(FxRobot robot) {
        robot.clickOn("#walk-kind-dimensions");
        assertEquals(WalkKind.DIMENSIONS, walk.kindProperty().get());
        var sheet = Objects.requireNonNull(walk.traversal().sheetProperty().get());
        // A click aims at where the sheet lies once it has been laid out.
        robot.interact(() -> {
            pane.applyCss();
            pane.layout();
        });
        Node shown = robot.lookup("#traversal-sheet").query();
        Bounds bounds = shown.getLayoutBounds();
        robot.clickOn(shown.localToScreen(bounds.getWidth() * 2.5 / 11, bounds.getHeight() / 2));
        int middle = sheet.traversal().dimensions().get(1);
        assertEquals(-3 + 2 * 0.6, workspace.zProperty().get().get(middle), 1e-5);
        robot.interact(() -> walk.traversal().go(1, 10));
        assertEquals(3, workspace.zProperty().get().get(middle));
    }

    @Test
    void anAttributeSaysWhetherItMeansAnything(FxRobot robot) {
        robot.clickOn("#walk-kind-attribute");
        assertTrue(robot.lookup("#walk-take-from").query().isDisabled());
        robot.interact(() -> map.selection().chooseClass(0, Combination.REPLACE));
        robot.clickOn("#walk-take-from");
        robot.interact(() -> map.selection().chooseClass(5, Combination.REPLACE));
        robot.clickOn("#walk-take-to");
        assertEquals("20 images", text(robot, "#attribute-to"));
        assertTrue(
                text(robot, "#attribute-finding").contains("large; by chance p = 0.001"),
                text(robot, "#attribute-finding"));
        robot.interact(() -> workspace.pin(7));
        assertTrue(robot.lookup("#attribute-12").tryQuery().isPresent());
    }
}
