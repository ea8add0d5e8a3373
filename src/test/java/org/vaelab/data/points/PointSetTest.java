package org.vaelab.data.points;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vaelab.data.BuiltIn;
import org.vaelab.data.Choices;
import org.vaelab.data.DataReport;
import org.vaelab.data.Dataset;
import org.vaelab.data.ImageSet;
import org.vaelab.data.Progress;
import org.vaelab.data.ReportBuilder;
import org.vaelab.vae.ImageShape;

final class PointSetTest {

    private static double[] plane(ImageSet points, int index) {
        float[] unit = new float[2];
        points.read(index, unit, 0);
        return new double[] {ImageShape.ofPlane(unit[0]), ImageShape.ofPlane(unit[1])};
    }

    @Test
    void theRingIsACircleAndItsFactorTheAngle() throws Exception {
        ImageSet ring = PointSet.draw(Figure.RING, 0, Progress.silent());
        for (int i = 0; i < ring.count(); i++) {
            double[] point = plane(ring, i);
            assertEquals(0.75, Math.hypot(point[0], point[1]), 1e-6);
            double angle = (Math.toDegrees(Math.atan2(point[1], point[0])) + 360) % 360;
            assertEquals(angle, ring.columnValue(i, 0), 1e-3, "counted from the right, against the clock");
            assertEquals((int) (angle / 90), ring.label(i), "a class a quarter");
        }
    }

    @Test
    void aPointOfASpiralLiesAsFarOutAsItsAngleSays() throws Exception {
        ImageSet spiral = PointSet.draw(Figure.SPIRAL, 0, Progress.silent());
        int[] arms = new int[2];
        for (int i = 0; i < spiral.count(); i++) {
            double[] point = plane(spiral, i);
            double angle = Math.toRadians(spiral.columnValue(i, 0));
            double radius = 0.9 * angle / (3.5 * Math.PI);
            double sign = spiral.label(i) == 0 ? 1 : -1;
            assertEquals(sign * radius * Math.cos(angle), point[0], 1e-5);
            assertEquals(sign * radius * Math.sin(angle), point[1], 1e-5);
            arms[spiral.label(i)]++;
        }
        // A fair coin: 5 standard errors are 250.
        assertEquals(arms[0], arms[1], 500);
    }

    @Test
    void noiseHasTheStandardDeviationThatIsChosen() throws Exception {
        ImageSet blobs = PointSet.draw(Figure.BLOBS, 0.05, Progress.silent());
        double squares = 0;
        for (int i = 0; i < blobs.count(); i++) {
            assertEquals(blobs.label(i), blobs.columnValue(i, 0), "the component is the class");
            double corner = Math.PI / 2 + 2 * Math.PI * blobs.label(i) / 5;
            double[] point = plane(blobs, i);
            squares +=
                    Math.pow(point[0] - 0.65 * Math.cos(corner), 2) + Math.pow(point[1] - 0.65 * Math.sin(corner), 2);
        }
        // The standard error of a standard deviation from 20,000 numbers is half a percent of it.
        assertEquals(0.05, Math.sqrt(squares / (2 * blobs.count())), 5 * 0.005 * 0.05);
    }

    @Test
    void theMoonsReachIntoEachOther() throws Exception {
        ImageSet moons = PointSet.draw(Figure.MOONS, 0, Progress.silent());
        double lowestOfUpper = 1;
        double highestOfLower = -1;
        for (int i = 0; i < moons.count(); i++) {
            double y = plane(moons, i)[1];
            lowestOfUpper = moons.label(i) == 0 ? Math.min(lowestOfUpper, y) : lowestOfUpper;
            highestOfLower = moons.label(i) == 1 ? Math.max(highestOfLower, y) : highestOfLower;
        }
        assertTrue(highestOfLower > lowestOfUpper + 0.2, lowestOfUpper + " to " + highestOfLower);
    }

    @ParameterizedTest
    @EnumSource(Figure.class)
    void allLieInTheStatedSquareHoweverNoisy(Figure figure) throws Exception {
        ImageSet points = PointSet.draw(figure, 0.5, Progress.silent());
        float[] unit = new float[2];
        for (int i = 0; i < points.count(); i++) {
            points.read(i, unit, 0);
            assertTrue(unit[0] >= 0 && unit[0] <= 1 && unit[1] >= 0 && unit[1] <= 1);
        }
    }

    @Test
    void coordinatesAreKeptFinerThanPixelsAre() throws Exception {
        ImageSet ring = PointSet.draw(Figure.RING, 0, Progress.silent());
        float[] unit = new float[2];
        int between = 0;
        for (int i = 0; i < ring.count(); i++) {
            ring.read(i, unit, 0);
            float levels = unit[0] * 255;
            between += Math.abs(levels - Math.round(levels)) > 0.01 ? 1 : 0;
        }
        assertTrue(between > 9_000, "only " + between + " lie between the 256 levels of a byte");
    }

    @Test
    void setsAreTheSameEachTimeAndToldApartByTheirNoise() throws Exception {
        for (BuiltIn set : PointSet.all()) {
            Dataset first = set.open(Progress.silent());
            Dataset second = set.open(Progress.silent());
            Dataset other = set.open(Choices.NONE.with("noise", "0.1"), Progress.silent());
            assertEquals(plane(first.heldOut(), 7)[0], plane(second.heldOut(), 7)[0]);
            assertNotEquals(plane(first.heldOut(), 7)[0], plane(other.heldOut(), 7)[0]);
            assertEquals(1_000, first.heldOut().count(), 5);
            assertEquals(10_000, first.train().count() + first.heldOut().count());
        }
    }

    @Test
    void theReportStatesTheRangeAndTheLikelihood() throws Exception {
        DataReport report = ReportBuilder.of(PointSet.all().get(0).open(Progress.silent()));
        assertTrue(report.facts().stream().anyMatch(fact -> fact.key().equals("images.report.points")));
        assertTrue(report.facts().stream().anyMatch(fact -> fact.key().equals("images.report.points-range")));
        assertTrue(report.facts().stream().noneMatch(fact -> fact.key().startsWith("images.report.values")));
    }
}
