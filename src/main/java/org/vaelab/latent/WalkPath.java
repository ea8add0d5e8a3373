package org.vaelab.latent;

import java.util.ArrayList;
import java.util.List;
import org.vaelab.math.Slerp;

/**
 * A path through points of latent space, walked evenly.
 *
 * @param stops two or more, of one dimension
 * @param spherical along great circles instead of straight lines
 * @param overshoot how far it goes on beyond its ends, as a share of its first and its last piece; 0 or more
 * @param frames points on it, two or more
 */
public record WalkPath(List<Code> stops, boolean spherical, double overshoot, int frames) {

    public WalkPath {
        stops = List.copyOf(stops);
        if (stops.size() < 2 || frames < 2 || !(overshoot >= 0)) {
            throw new IllegalArgumentException(
                    "a path needs two stops and two frames or more and an overshoot of 0 or more, but there are "
                            + stops.size() + " and " + frames + " and it is " + overshoot);
        }
    }

    /** The points, the first stop first; of as many as {@code frames}. */
    public List<Code> codes() {
        double[] lengths = lengths();
        double total = 0;
        for (double length : lengths) {
            total += length;
        }
        double start = -overshoot * lengths[0];
        double end = total + overshoot * lengths[lengths.length - 1];
        List<Code> codes = new ArrayList<>();
        for (int frame = 0; frame < frames; frame++) {
            codes.add(at(start + (end - start) * frame / (frames - 1), lengths));
        }
        return codes;
    }

    /** Of the chords, so that no piece is walked faster than another. */
    private double[] lengths() {
        double[] lengths = new double[stops.size() - 1];
        for (int piece = 0; piece < lengths.length; piece++) {
            double square = 0;
            for (int j = 0; j < stops.get(0).latentDim(); j++) {
                double step = stops.get(piece + 1).get(j) - stops.get(piece).get(j);
                square += step * step;
            }
            lengths[piece] = Math.sqrt(square);
        }
        return lengths;
    }

    private Code at(double distance, double[] lengths) {
        int piece = 0;
        double rest = distance;
        while (piece < lengths.length - 1 && rest > lengths[piece]) {
            rest -= lengths[piece++];
        }
        double t = lengths[piece] == 0 ? 0 : rest / lengths[piece];
        float[] from = stops.get(piece).toArray();
        float[] to = stops.get(piece + 1).toArray();
        return new Code(spherical ? Slerp.between(from, to, t) : Slerp.straight(from, to, t));
    }
}
