package org.vaelab.latent;

import java.util.Arrays;

/**
 * Points of one space, each with a point of another: what lies between them in the one is placed between them in the other, by the nearest few and the
 * nearer the more, evenly from place to place; modified Shepard, Franke and Nielson (1980). Immutable.
 */
final class Landmarks {

    /** As many count, and the next tells where the last has no weight left. */
    static final int NEIGHBOURS = 6;

    private final float[] points;
    private final float[][] values;
    private final int dimensions;

    /** Copies the points; the values are taken over. */
    Landmarks(float[][] points, float[][] values) {
        dimensions = points[0].length;
        this.points = new float[points.length * dimensions];
        for (int i = 0; i < points.length; i++) {
            System.arraycopy(points[i], 0, this.points, i * dimensions, dimensions);
        }
        this.values = values;
    }

    int count() {
        return values.length;
    }

    int dimensions() {
        return dimensions;
    }

    /** What belongs to a point; at a landmark what belongs to that. */
    float[] between(float... point) {
        int kept = Math.min(NEIGHBOURS + 1, values.length);
        int[] nearest = new int[kept];
        double[] squares = new double[kept];
        Arrays.fill(squares, Double.POSITIVE_INFINITY);
        for (int i = 0; i < values.length; i++) {
            double square = square(i, point, squares[kept - 1]);
            if (square < squares[kept - 1]) {
                insert(nearest, squares, i, square);
            }
        }
        return squares[0] == 0 ? values[nearest[0]].clone() : mixed(nearest, squares);
    }

    /** Given up as soon as it is known to be too large. */
    private double square(int landmark, float[] point, double tooLarge) {
        double square = 0;
        int at = landmark * dimensions;
        for (int j = 0; j < dimensions && square < tooLarge; j++) {
            double away = points[at + j] - point[j];
            square += away * away;
        }
        return square;
    }

    private static void insert(int[] nearest, double[] squares, int landmark, double square) {
        int place = squares.length - 1;
        while (place > 0 && squares[place - 1] > square) {
            squares[place] = squares[place - 1];
            nearest[place] = nearest[place - 1];
            place--;
        }
        squares[place] = square;
        nearest[place] = landmark;
    }

    /** wᵢ = (1/dᵢ − 1/R)², R the distance of the one that has no weight. */
    private float[] mixed(int[] nearest, double[] squares) {
        double reach = Math.sqrt(squares[squares.length - 1]);
        double[] sum = new double[values[0].length];
        double total = 0;
        for (int k = 0; k < nearest.length; k++) {
            double lead = 1 / Math.sqrt(squares[k]) - 1 / reach;
            // All as far away as each other: all weigh the same.
            double weight = squares[0] == squares[squares.length - 1] ? 1 : lead * lead;
            total += weight;
            for (int j = 0; j < sum.length; j++) {
                sum[j] += weight * values[nearest[k]][j];
            }
        }
        float[] mixed = new float[sum.length];
        for (int j = 0; j < mixed.length; j++) {
            mixed[j] = (float) (sum[j] / total);
        }
        return mixed;
    }
}
