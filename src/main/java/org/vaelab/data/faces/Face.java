package org.vaelab.data.faces;

import java.util.List;
import org.vaelab.data.StableRandom;

/**
 * What makes one image of {@link Faces}; lengths are shares of half the image's side.
 *
 * @param smile from −1, the corners of the mouth down, to 1, up
 * @param width of the head
 * @param eyes how far they are open, from 0 to 1
 * @param gaze where the eyes look, from −1 left to 1 right
 * @param skin from 0 dark to 1 light
 * @param hair its colour, from 0 black over brown to 1 blond
 * @param fringe how far the hair comes down the forehead, from 0 to 1
 */
record Face(double smile, double width, double eyes, double gaze, double skin, double hair, double fringe) {

    /** Of {@link #values}. */
    static final List<String> NAMES = List.of("smile", "width", "eyes", "gaze", "skin", "hair", "fringe");

    private static final double NARROW = 0.5;
    private static final double WIDE = 0.72;

    /** Independent and uniform. */
    static Face draw(StableRandom random) {
        double smile = 2 * random.nextDouble() - 1;
        double width = NARROW + (WIDE - NARROW) * random.nextDouble();
        double eyes = random.nextDouble();
        double gaze = 2 * random.nextDouble() - 1;
        double skin = random.nextDouble();
        double hair = random.nextDouble();
        return new Face(smile, width, eyes, gaze, skin, hair, random.nextDouble());
    }

    float[] values() {
        return new float[] {
            (float) smile, (float) width, (float) eyes, (float) gaze, (float) skin, (float) hair, (float) fringe
        };
    }

    /** Its class: 0 sad, 1 calm, 2 glad. */
    int mood() {
        return smile < -1 / 3.0 ? 0 : smile < 1 / 3.0 ? 1 : 2;
    }
}
