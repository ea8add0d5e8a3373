package org.vaelab.app;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.vaelab.data.BuiltIn;
import org.vaelab.data.Dataset;
import org.vaelab.data.ImageSet;
import org.vaelab.data.Progress;
import org.vaelab.data.strokes.Strokes;

/** A person trains on the handwritten-looking digits themselves, and watches. */
final class StrokesStoryTest extends Story {

    @Override
    List<BuiltIn> builtIns() {
        return List.of(new SomeStrokes());
    }

    @Override
    String imageCount() {
        return "3,000";
    }

    @Test
    void whileItTrainsOnStrokesTheMapMovesAndBothLinesGrow(FxRobot robot) {
        awaitData(robot);
        fill(robot, "#training-epochs", "100000");
        int map = look(robot, "#map-points");
        int upper = look(robot, "#loss-upper");
        int lower = look(robot, "#loss-lower");
        String reconstruction = text(robot, "#loss-reconstruction");
        String kl = text(robot, "#loss-kl");
        click(robot, "#train");
        await("the map moves", () -> look(robot, "#map-points") != map);
        await("the reconstruction's line grows", () -> look(robot, "#loss-upper") != upper);
        await("the KL's line grows", () -> look(robot, "#loss-lower") != lower);
        await(
                "both have other figures",
                () -> !text(robot, "#loss-reconstruction").equals(reconstruction)
                        && !text(robot, "#loss-kl").equals(kl));
        int moved = look(robot, "#map-points");
        await("the map goes on moving", () -> look(robot, "#map-points") != moved);
        click(robot, "#stop-training");
        await("it stops", () -> text(robot, "#train").equals("Train"));
        assertNotEquals(0, step(robot));
    }

    /** The generator's first images: a twentieth of them is drawn in no time. */
    private static final class SomeStrokes implements BuiltIn {

        private static final int TRAIN = 3000;
        private static final int ALL = 3200;

        @Override
        public String id() {
            return Strokes.ID;
        }

        @Override
        public String title() {
            return "Strokes";
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public Dataset open(Progress progress) throws InterruptedException {
            ImageSet drawn = Strokes.draw(1, ALL, progress);
            return new Dataset(
                    title(),
                    id(),
                    drawn.select(IntStream.range(0, TRAIN).toArray()),
                    drawn.select(IntStream.range(TRAIN, ALL).toArray()),
                    List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9"));
        }
    }
}
