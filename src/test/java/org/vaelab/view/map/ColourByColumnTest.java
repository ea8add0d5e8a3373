package org.vaelab.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.vaelab.SyntheticQueries;
import org.vaelab.data.Column;
import org.vaelab.data.ColumnTable;
import org.vaelab.data.Dataset;
import org.vaelab.data.PixelRoom;
import org.vaelab.viewmodel.map.ColourBy;

/** A person colours the map by what the data tell of each image. */
final class ColourByColumnTest extends MapStory {

    private void openWithColumns(FxRobot robot) {
        open(robot);
        Dataset plain = SyntheticQueries.dataset(COUNT);
        ColumnTable.Filling table = ColumnTable.fill(
                PixelRoom.inMemory(),
                COUNT,
                List.of(Column.ofNumbers("tilt"), new Column("hand", List.of("left", "right"))));
        for (int i = 0; i < COUNT; i++) {
            table.put(i, i / 100f - 0.5f, i % 2);
        }
        robot.interact(() -> workspace.show(new Dataset(
                "columns", "columns", plain.train().withColumns(table.finish()), plain.heldOut(), plain.classNames())));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static List<MenuItem> choices(FxRobot robot) {
        MenuButton layers = robot.lookup("#map-layers").queryAs(MenuButton.class);
        Menu menu = (Menu) layers.getItems().stream()
                .filter(item -> "map-colour".equals(item.getId()))
                .findFirst()
                .orElseThrow();
        return menu.getItems();
    }

    private static void choose(FxRobot robot, String id) {
        MenuItem item = choices(robot).stream()
                .filter(choice -> id.equals(choice.getId()))
                .findFirst()
                .orElseThrow();
        robot.interact(item::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static List<String> texts(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Pane.class).getChildren().stream()
                .map(node -> node instanceof Labeled labeled ? labeled.getText() : "")
                .toList();
    }

    @Test
    void aNumberIsToldByABarFromItsLeastToItsGreatest(FxRobot robot) {
        openWithColumns(robot);
        choose(robot, "map-colour-column-0");
        assertEquals(ColourBy.column("tilt"), viewModel.shading().byProperty().get());
        assertEquals(List.of("−0.500", "", "1.49"), texts(robot, "#map-shades .map-shades-row"));
        assertTrue(robot.lookup("#map-shades").query().getAccessibleText().contains("tilt"));
        assertFalse(robot.lookup("#map-shades-categories").query().isVisible());
    }

    @Test
    void aCategoryIsToldByItsNamesAndColours(FxRobot robot) {
        openWithColumns(robot);
        choose(robot, "map-colour-column-1");
        assertEquals(List.of("left", "right"), texts(robot, "#map-shades-categories"));
        assertFalse(robot.lookup("#map-shades-bar").query().getParent().isVisible());
    }

    @Test
    void theChoiceOffersTheColumnsOfTheDataThatAreOpen(FxRobot robot) {
        open(robot);
        assertEquals(3, choices(robot).size());
        openWithColumns(robot);
        assertEquals(6, choices(robot).size());
        open(robot);
        assertEquals(3, choices(robot).size());
    }

    @Test
    void thePointUnderThePointerTellsItsValue(FxRobot robot) {
        openWithColumns(robot);
        choose(robot, "map-colour-column-0");
        robot.interact(() -> viewModel.point(30));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                "image 31 · 0 · tilt -0.2",
                robot.lookup("#map-readout-hovered").queryLabeled().getText());
    }
}
