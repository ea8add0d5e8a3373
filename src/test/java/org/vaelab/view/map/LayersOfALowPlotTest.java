package org.vaelab.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.vaelab.viewmodel.map.MapTransform;

/** What stands on the plot and beside it where there is little room. */
@SuppressWarnings("NullAway.Init") // both are made in start, on the UI thread
@ExtendWith(ApplicationExtension.class)
final class LayersOfALowPlotTest {

    private PriorLayer prior;
    private AxesLayer axes;

    @Start
    void start(Stage stage) {
        prior = new PriorLayer();
        axes = new AxesLayer();
        stage.setScene(new Scene(new Pane(prior, axes), 600, 200));
        stage.show();
    }

    private static MapTransform view(double pxPerUnit, double heightPx) {
        return new MapTransform(0, 0, pxPerUnit, pxPerUnit, 500, heightPx);
    }

    private List<Node> names(double pxPerUnit, boolean plane) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> prior.show(view(pxPerUnit, 140), plane, true));
        return IntStream.rangeClosed(1, 3)
                .mapToObj(k -> prior.lookup("#map-ring-name-" + k))
                .filter(Node::isVisible)
                .toList();
    }

    @Test
    void namesOfRingsAndLanesDoNotLieUponEachOther() {
        for (boolean plane : List.of(true, false)) {
            for (double pxPerUnit = 60; pxPerUnit > 2; pxPerUnit /= 1.5) {
                List<Node> seen = names(pxPerUnit, plane);
                for (int i = 1; i < seen.size(); i++) {
                    assertFalse(
                            seen.get(i - 1)
                                    .getBoundsInParent()
                                    .intersects(seen.get(i).getBoundsInParent()),
                            "at " + pxPerUnit + " pixels a sigma");
                }
            }
        }
        assertEquals(3, names(60, false).size(), "where there is room none is left out");
        assertEquals(1, names(3, false).size(), "and the outermost is always there");
    }

    @Test
    void aLowPlotHasThreeNumbersAlongItsHeight() {
        // A round step is at most two and a half times the 28 pixels that numbers lie apart at least.
        for (double heightPx = 211; heightPx < 400; heightPx += 23) {
            for (double pxPerUnit = 4; pxPerUnit < 900; pxPerUnit *= 1.7) {
                MapTransform low = view(pxPerUnit, heightPx);
                WaitForAsyncUtils.waitForAsyncFx(10_000, () -> axes.show(low, true));
                long numbers = axes.lookupAll(".map-tick").stream()
                        .filter(Node::isVisible)
                        .filter(number -> ((Text) number).getLayoutX() < AxesLayer.MARGIN.getLeft() - 8)
                        .count();
                assertTrue(numbers >= 3, numbers + " at " + heightPx + ", " + pxPerUnit + " pixels a unit");
            }
        }
    }
}
