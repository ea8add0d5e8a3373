package org.vaelab.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.geometry.Side;
import org.junit.jupiter.api.Test;

final class PlotAxisTest {

    private final PlotAxis axis = new PlotAxis(Side.LEFT);

    @Test
    void beforeItIsToldItsEndsItHasAlmostNoMarks() {
        assertEquals(List.of(0.0, 1.0), axis.calculateTickValues(100, List.of()));
    }

    @Test
    void marksAreBothEndsAndTheMultiplesBetweenThatAreNotTooNearToThem() {
        axis.show(95, 131, 10, String::valueOf);
        // 130 is a tenth of a unit from the upper end; 100 is half a one from the lower.
        assertEquals(List.of(95.0, 100.0, 110.0, 120.0, 131.0), axis.calculateTickValues(100, List.of()));
    }
}
