package org.vaelab.view.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.vaelab.viewmodel.chart.Curve;
import org.vaelab.viewmodel.chart.ValueRange;

/** Every expected pixel follows from the definition: a value v of [0, 4] lies in the middle of row 4 − v. */
final class CurvePainterTest {

    private static final int O = 0xff000000;
    private static final int X = 0xffffffff;
    private static final int H = 0xff808080;
    private static final float NONE = Float.NaN;
    private static final ValueRange RANGE = new ValueRange(0, 4, 2);

    @Test
    void aFlatLineCoversItsRowAndNothingElse() {
        CurvePainter painter = new CurvePainter(3, 5, RANGE, O);
        painter.line(curve(1, 1, NONE), X, 1);
        assertArrayEquals(new int[] {O, O, O, O, O, O, O, O, O, X, X, O, O, O, O}, painter.argb());
    }

    @Test
    void aLineOfTwoPixelsHasHalfCoveredEdges() {
        CurvePainter painter = new CurvePainter(1, 5, RANGE, O);
        painter.line(curve(2), X, 2);
        assertArrayEquals(new int[] {O, H, X, H, O}, painter.argb());
    }

    @Test
    void aSteepLineIsJoinedHalfWay() {
        CurvePainter painter = new CurvePainter(2, 5, RANGE, O);
        painter.line(curve(4, 0), X, 1);
        // Both columns reach value 2 in the middle of row 2.
        assertArrayEquals(new int[] {X, O, X, O, X, X, O, X, O, X}, painter.argb());
    }

    @Test
    void rawValuesFillFromTheLeastToTheLargest() {
        CurvePainter painter = new CurvePainter(1, 5, RANGE, O);
        painter.raw(new Curve(new float[] {1}, new float[] {3}, new float[] {2}), X, 1, 1);
        assertArrayEquals(new int[] {O, X, X, X, O}, painter.argb());
    }

    @Test
    void dashesLeaveGaps() {
        float[] flat = {2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2};
        CurvePainter painter = new CurvePainter(flat.length, 5, RANGE, O);
        painter.dashes(curve(flat), X, 1, 1);
        int[] row = Arrays.copyOfRange(painter.argb(), 22, 33);
        assertArrayEquals(new int[] {X, X, X, X, X, X, O, O, O, O, X}, row);
    }

    @Test
    void aValueOffTheAxisIsCutOff() {
        CurvePainter painter = new CurvePainter(1, 5, RANGE, O);
        painter.raw(new Curve(new float[] {3}, new float[] {540}, new float[] {4}), X, 1, 1);
        assertArrayEquals(new int[] {X, X, O, O, O}, painter.argb());
    }

    @Test
    void whatLiesBeyondTheAxisIsMarkedByAnArrowAtItsEdge() {
        CurvePainter painter = new CurvePainter(5, 5, RANGE, O);
        painter.beyond(curve(1, 1, 540, 1, 1), X, 2);
        assertArrayEquals(new int[] {O, O, X, O, O, O, X, X, X, O}, Arrays.copyOf(painter.argb(), 10));
        assertArrayEquals(
                new int[15],
                Arrays.stream(painter.argb()).skip(10).map(pixel -> pixel - O).toArray());
    }

    @Test
    void whatLiesOnTheAxisHasNoArrow() {
        CurvePainter painter = new CurvePainter(3, 5, RANGE, O);
        painter.beyond(curve(4, 0, NONE), X, 2);
        assertArrayEquals(
                new int[15],
                Arrays.stream(painter.argb()).map(pixel -> pixel - O).toArray());
    }

    @Test
    void aMeasurementHasADot() {
        CurvePainter painter = new CurvePainter(3, 5, RANGE, O);
        painter.dots(curve(NONE, 2, NONE), X, 1);
        // Of a disc of one pixel the columns beside the middle have nothing.
        assertArrayEquals(new int[] {O, O, O, O, H, O, O, X, O, O, H, O, O, O, O}, painter.argb());
    }

    @Test
    void marksStandAtTheirValues() {
        CurvePainter painter = new CurvePainter(1, 5, RANGE, O);
        painter.marks(X);
        assertArrayEquals(new int[] {O, O, X, O, O}, painter.argb());
    }

    private static Curve curve(float... values) {
        return new Curve(values.clone(), values.clone(), values.clone());
    }
}
