package org.vaelab.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.vaelab.data.BuiltIn;
import org.vaelab.data.DatasetFormat;
import org.vaelab.data.points.PointSet;
import org.vaelab.data.points.PointTable;
import org.vaelab.store.ArgbImage;
import org.vaelab.vae.ImageShape;
import org.vaelab.view.image.PixelView;
import org.vaelab.view.paint.ImagePainter;
import org.vaelab.view.paint.PlanePainter;

/** A person opens points of the plane, trains on them, and sees them as points everywhere. */
final class PointsStoryTest extends Story {

    @Override
    List<BuiltIn> builtIns() {
        return Stream.concat(Stream.of(new FewStrokes()), PointSet.all().stream())
                .toList();
    }

    @Override
    List<DatasetFormat> formats() {
        return List.of(new PointTable());
    }

    private static @Nullable ArgbImage shown(FxRobot robot, String query) {
        return node(robot, query, PixelView.class).image();
    }

    private static boolean shows(FxRobot robot, String query, int side) {
        ArgbImage image = shown(robot, query);
        return image != null && image.width() == side && image.height() == side;
    }

    @Test
    void pointsOfOnesOwnAreSeenBeforeTheyAreLearned(FxRobot robot) throws IOException {
        Path table = folder.resolve("mine.csv");
        StringBuilder rows = new StringBuilder("x,y,label\n");
        for (int i = 0; i < 200; i++) {
            rows.append(i % 20 + "," + i / 20 + (i % 2 == 0 ? ",even\n" : ",odd\n"));
        }
        Files.writeString(table, rows);
        awaitData(robot);
        Platform.runLater(() -> program.open(table));
        await("they are there", () -> text(robot, "#status-data").startsWith("mine.csv: 180 points, 20 held out"));
        await("the form follows them", () -> text(robot, "#training-preset").startsWith("Points"));
        fire(robot, "menu-file-dataCheck");
        await("the page has looked", () -> isThere(robot, "#check-use") && isThere(robot, "#check-preview"));
        await("it shows them in one picture", () -> shows(robot, "#check-preview", PlanePainter.SIDE));
        assertTrue(text(robot, "#check-shape").contains("200 points of the plane"), text(robot, "#check-shape"));
        click(robot, "#check-cancel");
        await("the page is gone", () -> !isThere(robot, "#check-use"));
    }

    @Test
    void pointsAreLearnedAndSeenAsPoints(FxRobot robot) {
        awaitData(robot);
        Platform.runLater(() -> program.open(Path.of("ring")));
        await("the ring is there", () -> text(robot, "#status-data").contains("points"));
        await(
                "a form nobody has changed follows the data",
                () -> text(robot, "#training-preset").startsWith("Points"));
        click(robot, "#train");
        await("z is decoded to a point among the data", () -> shows(robot, "#decoded-image", PlanePainter.SIDE));
        click(robot, "#samples-tab");
        await("samples are in one picture", () -> shows(robot, "#samples-sheet", PlanePainter.SIDE));
        click(robot, "#reconstructions-tab");
        await("so are reconstructions", () -> shows(robot, "#reconstructions-sheet", PlanePainter.SIDE));
        click(robot, "#draw-tab");
        awaitLaidOut(robot, "#draw-board");
        await("no brush is of use", () -> node(robot, "#draw-thickness").isDisabled());
        click(robot, "#draw-board");
        await(
                "the point that was placed is encoded",
                () -> node(robot, "#map-own").isVisible());
        await(
                "its reconstruction is a point too",
                () -> shows(robot, "#draw-reconstruction", ImagePainter.width(ImageShape.POINT)));
    }
}
