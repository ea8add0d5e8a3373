package org.vaelab.app;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.vaelab.data.BuiltIn;
import org.vaelab.data.points.PointSet;
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

    private static @Nullable ArgbImage shown(FxRobot robot, String query) {
        return node(robot, query, PixelView.class).image();
    }

    private static boolean shows(FxRobot robot, String query, int side) {
        ArgbImage image = shown(robot, query);
        return image != null && image.width() == side && image.height() == side;
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
