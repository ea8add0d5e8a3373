package org.vaelab.viewmodel.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vaelab.SyntheticQueries;
import org.vaelab.data.Column;
import org.vaelab.data.ColumnTable;
import org.vaelab.data.Dataset;
import org.vaelab.data.ImageSet;
import org.vaelab.data.PixelRoom;
import org.vaelab.viewmodel.Workspace;

final class ColumnShadingTest {

    private static final int COUNT = 100;

    private final Workspace workspace = new Workspace();
    private final SyntheticQueries queries = new SyntheticQueries(COUNT, 3);
    private final MapViewModel map = new MapViewModel(workspace, queries, Runnable::run, Runnable::run);

    /** Image i has the tilt i − 50, but of image 7 it is not known; every third is made by a left hand. */
    private static Dataset dataset() {
        Dataset plain = SyntheticQueries.dataset(COUNT);
        ColumnTable.Filling table = ColumnTable.fill(
                PixelRoom.inMemory(),
                COUNT,
                List.of(Column.ofNumbers("tilt"), new Column("hand", List.of("left", "right"))));
        for (int i = 0; i < COUNT; i++) {
            table.put(i, i == 7 ? Float.NaN : i - 50, i == 7 ? Float.NaN : i % 3 == 0 ? 0 : 1);
        }
        ImageSet train = plain.train().withColumns(table.finish());
        return new Dataset("columns", "columns", train, plain.heldOut(), plain.classNames());
    }

    private Shading shown() {
        Shading shown = map.shading().shadingProperty().get();
        assertNotNull(shown);
        return shown;
    }

    @Test
    void aNumberIsShadedFromItsLeastToItsGreatest() {
        workspace.show(dataset());
        map.shading().byProperty().set(ColourBy.column("tilt"));
        assertEquals(-50, shown().low());
        assertEquals(49, shown().high());
        assertEquals(0, shown().level(0));
        assertEquals(Shading.LEVELS - 1, shown().level(99));
        // Of 64 levels for 99 steps, 50 steps up.
        assertEquals(64 * 50 / 99, shown().level(50));
        assertEquals(Shading.UNKNOWN, shown().level(7));
    }

    @Test
    void aCategoryIsALevel() {
        workspace.show(dataset());
        map.shading().byProperty().set(ColourBy.column("hand"));
        assertEquals(List.of("left", "right"), shown().categories());
        assertEquals(
                List.of(0, 1, 1, 0), List.of(shown().level(0), shown().level(1), shown().level(2), shown().level(3)));
        assertEquals(Shading.UNKNOWN, shown().level(7));
    }

    @Test
    void dataWithoutTheColumnAreColouredByClassAgain() {
        workspace.show(dataset());
        map.shading().byProperty().set(ColourBy.column("hand"));
        workspace.show(SyntheticQueries.dataset(COUNT));
        assertEquals(ColourBy.CLASS, map.shading().byProperty().get());
        assertNull(map.shading().shadingProperty().get());
        workspace.show(dataset());
        assertEquals(ColourBy.column("hand"), map.shading().byProperty().get(), "what was chosen holds where it can");
    }

    @Test
    void aColumnIsKeptWithTheModelAndShownWhenItsDataCome() {
        workspace.show(dataset());
        map.shading().byProperty().set(ColourBy.column("hand"));
        var words = new MapLook(map).words();
        MapViewModel other = new MapViewModel(workspace, queries, Runnable::run, Runnable::run);
        workspace.show(SyntheticQueries.dataset(COUNT));
        new MapLook(other).show(words);
        assertEquals(ColourBy.CLASS, other.shading().byProperty().get());
        workspace.show(dataset());
        assertEquals(ColourBy.column("hand"), other.shading().byProperty().get());
    }

    @Test
    void otherDataWithTheSameColumnStayColouredByIt() {
        workspace.show(dataset());
        map.shading().byProperty().set(ColourBy.column("hand"));
        workspace.show(dataset());
        assertEquals("hand", map.shading().byProperty().get().column());
        assertEquals(2, shown().categories().size());
    }
}
