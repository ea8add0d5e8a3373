package org.vaelab.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.geometry.Side;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@SuppressWarnings("NullAway.Init") // both are made in start, as they need the toolkit
@ExtendWith(ApplicationExtension.class)
final class PlotAxisTest {

    private PlotAxis axis;
    private PlotAxis steps;

    @Start
    void start(Stage stage) {
        axis = new PlotAxis(Side.LEFT);
        steps = new PlotAxis(Side.BOTTOM);
    }

    @Test
    void beforeItIsToldItsEndsItHasAlmostNoMarks() {
        assertEquals(List.of(0.0, 1.0), axis.calculateTickValues(100, List.of()));
    }

    @Test
    void bothEndsLieOnTheAxisWhateverItsLength() {
        for (int length = 100; length < 1_200; length++) {
            for (double upper : List.of(70.0, 700.0, 5_000.0, 30_000.0)) {
                steps.resize(length, 26);
                steps.show(0, upper, upper / 7, String::valueOf);
                steps.layout();
                // A mark beyond the end by any rounding has no name.
                assertEquals(length, steps.getDisplayPosition(upper), "of " + upper);
                assertEquals(0, steps.getDisplayPosition(0.0), "of " + upper);
            }
        }
    }

    @Test
    void marksAreBothEndsAndTheMultiplesBetweenThatAreNotTooNearToThem() {
        axis.show(95, 131, 10, String::valueOf);
        // 130 is a tenth of a unit from the upper end; 100 is half a one from the lower.
        assertEquals(List.of(95.0, 100.0, 110.0, 120.0, 131.0), axis.calculateTickValues(100, List.of()));
    }
}
