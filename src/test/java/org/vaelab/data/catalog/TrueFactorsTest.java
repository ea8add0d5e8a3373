package org.vaelab.data.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vaelab.data.BuiltIn;
import org.vaelab.data.Dataset;
import org.vaelab.data.ImageSet;
import org.vaelab.data.Progress;
import org.vaelab.data.faces.Faces;
import org.vaelab.data.moon.Moon;
import org.vaelab.data.shapes.Shapes;
import org.vaelab.data.strokes.Strokes;

/** The built-in sets' columns are what can be measured in their pixels. */
final class TrueFactorsTest {

    private static final int LOOKED_AT = 2_000;

    private static ImageSet open(BuiltIn builtIn) throws Exception {
        Dataset opened = builtIn.open(Progress.silent());
        assertEquals(opened.train().columns(), opened.heldOut().columns());
        return opened.train();
    }

    private static int column(ImageSet images, String name) {
        List<String> names =
                images.columns().stream().map(column -> column.name()).toList();
        assertTrue(names.contains(name), names + " should hold " + name);
        return names.indexOf(name);
    }

    /** Pearson's correlation of a column with what is measured in the pixels of the images that count. */
    private static double correlation(ImageSet images, String name, int label, ToDoubleFunction<int[]> measure) {
        int column = column(images, name);
        int[] looked = IntStream.range(0, Math.min(LOOKED_AT, images.count()))
                .filter(image -> label < 0 || images.label(image) == label)
                .toArray();
        double[] x = IntStream.of(looked)
                .mapToDouble(image -> images.columnValue(image, column))
                .toArray();
        double[] y = IntStream.of(looked)
                .mapToDouble(image ->
                        measure.applyAsDouble(IntStream.range(0, images.shape().size())
                                .map(pixel -> images.value(image, pixel))
                                .toArray()))
                .toArray();
        return covariance(x, y) / Math.sqrt(covariance(x, x) * covariance(y, y));
    }

    private static double covariance(double[] x, double[] y) {
        double meanX =
                IntStream.range(0, x.length).mapToDouble(i -> x[i]).average().orElseThrow();
        double meanY =
                IntStream.range(0, x.length).mapToDouble(i -> y[i]).average().orElseThrow();
        return IntStream.range(0, x.length)
                .mapToDouble(i -> (x[i] - meanX) * (y[i] - meanY))
                .sum();
    }

    private static double ink(int[] pixels) {
        return IntStream.of(pixels).sum();
    }

    /** The mean place of the ink along the rows, in pixels. */
    private static double middleX(int[] pixels) {
        int side = (int) Math.round(Math.sqrt(pixels.length));
        return IntStream.range(0, pixels.length)
                        .mapToDouble(i -> pixels[i] * (i % side))
                        .sum()
                / ink(pixels);
    }

    private static double middleY(int[] pixels) {
        int side = (int) Math.round(Math.sqrt(pixels.length));
        return IntStream.range(0, pixels.length)
                        .mapToDouble(i -> pixels[i] * Math.floorDiv(i, side))
                        .sum()
                / ink(pixels);
    }

    /** How far the ink moves to the right for each pixel that it rises. */
    private static double lean(int[] pixels) {
        int side = (int) Math.round(Math.sqrt(pixels.length));
        double x = middleX(pixels);
        double y = middleY(pixels);
        double mixed = 0;
        double down = 0;
        for (int i = 0; i < pixels.length; i++) {
            double v = Math.floorDiv(i, side) - y;
            mixed -= pixels[i] * (i % side - x) * v;
            down += pixels[i] * v * v;
        }
        return mixed / down;
    }

    @Test
    void theMoonsLightIsItsColumn() throws Exception {
        assertTrue(correlation(open(new Moon()), "lit", -1, TrueFactorsTest::ink) > 0.999);
    }

    @Test
    void aShapesPlaceAndSizeAreItsColumns() throws Exception {
        ImageSet shapes = open(new Shapes());
        int ellipse = 1;
        assertTrue(correlation(shapes, "x", ellipse, TrueFactorsTest::middleX) > 0.999);
        assertTrue(correlation(shapes, "y", ellipse, TrueFactorsTest::middleY) > 0.999);
        assertTrue(correlation(shapes, "scale", ellipse, pixels -> Math.sqrt(ink(pixels))) > 0.99);
    }

    @Test
    void aFacesColoursAndMoodAreItsColumns() throws Exception {
        ImageSet faces = open(new Faces());
        // The cheek, left of the nose, in red.
        assertTrue(correlation(faces, "skin", -1, pixels -> pixels[36 * 64 + 24]) > 0.99);
        int smile = column(faces, "smile");
        for (int i = 0; i < LOOKED_AT; i++) {
            float value = faces.columnValue(i, smile);
            assertEquals(value < -1 / 3f ? 0 : value < 1 / 3f ? 1 : 2, faces.label(i));
        }
    }

    @Test
    void aHandsSlantAndPenAndTheWayItWritesAreColumns() throws Exception {
        ImageSet strokes = open(new Strokes());
        // An upright bar leans as the hand does; the turn adds to that.
        assertTrue(correlation(strokes, "slant", 1, TrueFactorsTest::lean) > 0.8);
        assertTrue(correlation(strokes, "pen", 1, TrueFactorsTest::ink) > 0.6);
        int way = column(strokes, "way");
        for (int i = 0; i < LOOKED_AT; i++) {
            String name = strokes.columns().get(way).text(strokes.columnValue(i, way));
            assertTrue(name.startsWith(strokes.label(i) + " "), name + " is no way to write " + strokes.label(i));
        }
    }
}
