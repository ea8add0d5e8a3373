package org.vaelab.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelReader;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.vaelab.view.paint.ShadePalette;
import org.vaelab.viewmodel.Theme;
import org.vaelab.viewmodel.map.ColourBy;
import org.vaelab.viewmodel.map.Shading;

final class ShadeLegendTest extends MapStory {

    private void shade(FxRobot robot) {
        open(robot);
        robot.interact(() -> viewModel.shading().byProperty().set(ColourBy.KL));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("#map-shades").query().isVisible());
    }

    @Test
    void aBarShowsTheColoursFromTheLeastToTheMost(FxRobot robot) {
        shade(robot);
        int[] colours = ShadePalette.colours(Theme.LIGHT);
        ImageView bar = robot.lookup("#map-shades-bar").query();
        assertEquals(colours[0], bar.getImage().getPixelReader().getArgb(0, 0));
        assertEquals(
                colours[Shading.LEVELS - 1], bar.getImage().getPixelReader().getArgb(Shading.LEVELS - 1, 0));
    }

    @Test
    void theBarHasTheSameColoursInEachOfItsRows(FxRobot robot) {
        shade(robot);
        ImageView bar = robot.lookup("#map-shades-bar").query();
        int[] colours = ShadePalette.colours(Theme.LIGHT);
        robot.interact(() -> {
            PixelReader shown = bar.snapshot(null, null).getPixelReader();
            // The outermost rows and columns may lie between two pixels of the screen.
            for (int y = 1; y < bar.getFitHeight() - 1; y++) {
                for (int level = 1; level < Shading.LEVELS - 1; level++) {
                    assertNear(colours[level], shown.getArgb(2 * level + 1, y), "row " + y + ", level " + level);
                }
            }
        });
    }

    /** Neighbouring levels differ by little, and one of them may be shown. */
    private static void assertNear(int expected, int shown, String where) {
        for (int shift = 0; shift <= 24; shift += 8) {
            assertEquals(expected >> shift & 0xff, shown >> shift & 0xff, 8, where);
        }
    }

    @Test
    void theClassesStayToBeChosenAndLoseTheColoursThatPointsDoNotHave(FxRobot robot) {
        shade(robot);
        Node shades = robot.lookup("#map-shades").query();
        Node classes = robot.lookup("#map-legend").query();
        assertFalse(shades.getBoundsInParent().intersects(classes.getBoundsInParent()));
        ToggleButton first = robot.lookup("#map-class-0").query();
        assertFalse(first.getGraphic().isVisible());
        robot.interact(() -> viewModel.shading().byProperty().set(ColourBy.CLASS));
        assertTrue(first.getGraphic().isVisible());
    }
}
