package org.vaelab.data.moon;

import java.util.ArrayList;
import java.util.List;
import org.vaelab.data.Choices;
import org.vaelab.data.Option;

/**
 * What may differ between the moons beside the share that is lit.
 *
 * @param tiltDegrees how far the terminator leans at most, to either side
 * @param disc by how many hundredths a disc is smaller at most
 * @param noise standard deviation of what is added to each pixel, of which 1 is white
 */
record MoonChoices(double tiltDegrees, double disc, double noise) {

    private static final String TILT = "tilt";
    private static final String DISC = "disc";
    private static final String NOISE = "noise";

    static final List<Option> OPTIONS =
            List.of(Option.number(TILT, 0, 180, "0"), Option.number(DISC, 0, 70, "0"), Option.number(NOISE, 0, 1, "0"));

    static final MoonChoices NONE = of(Choices.NONE);

    static MoonChoices of(Choices choices) {
        return new MoonChoices(number(choices, TILT), number(choices, DISC), number(choices, NOISE));
    }

    private static double number(Choices choices, String id) {
        return choices.of(id).map(Double::parseDouble).orElse(0.0);
    }

    /** The factors that differ. */
    List<String> names() {
        List<String> names = new ArrayList<>(List.of("lit"));
        if (tiltDegrees > 0) {
            names.add("tilt");
        }
        if (disc > 0) {
            names.add("radius");
        }
        return names;
    }

    /** Their values for one image, in the same order. */
    float[] values(Phase phase) {
        List<Double> values = new ArrayList<>(List.of(phase.lit()));
        if (tiltDegrees > 0) {
            values.add(Math.toDegrees(phase.tilt()));
        }
        if (disc > 0) {
            values.add(phase.radius());
        }
        float[] all = new float[values.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = values.get(i).floatValue();
        }
        return all;
    }
}
