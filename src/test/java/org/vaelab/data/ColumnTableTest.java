package org.vaelab.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vaelab.vae.ImageShape;

final class ColumnTableTest {

    private static final List<Column> COLUMNS =
            List.of(Column.ofNumbers("tilt"), new Column("hand", List.of("左", "right")));

    /** Image i has the tilt i / 4 and the hand i mod 2, but of image 2 nothing is known. */
    private static ImageSet images() {
        ColumnTable.Filling table = ColumnTable.fill(PixelRoom.inMemory(), 5, COLUMNS);
        for (int i = 0; i < 5; i++) {
            boolean known = i != 2;
            table.put(i, known ? i / 4f : Float.NaN, known ? i % 2 : Float.NaN);
        }
        return new ImageSet(ImageShape.grey(1, 1), new byte[5], new byte[5]).withColumns(table.finish());
    }

    @Test
    void columnsFollowTheirImagesIntoEverySelection() {
        ImageSet chosen = images().select(3, 2, 0).labelled(new byte[] {1, 2, 3});
        assertEquals(0.75f, chosen.columnValue(0, 0));
        assertEquals(1, chosen.columnValue(0, 1));
        assertTrue(Float.isNaN(chosen.columnValue(1, 0)));
        assertEquals(List.of("0.75", "right"), List.of(chosen.columnText(0, "tilt"), chosen.columnText(0, "hand")));
        assertEquals(List.of("", ""), List.of(chosen.columnText(1, "tilt"), chosen.columnText(1, "hand")));
        assertEquals(List.of("0", "左"), List.of(chosen.columnText(2, "tilt"), chosen.columnText(2, "hand")));
        assertEquals("", chosen.columnText(2, "no such column"));
    }

    @Test
    void aSplitKeepsTheColumnsOfBothParts() {
        HeldOutSplit split = HeldOutSplit.tenth(images());
        assertEquals(COLUMNS, split.train().columns());
        assertEquals(COLUMNS, split.heldOut().columns());
    }

    @Test
    void aNumberThatIsNoCategoryIsNotKnown() {
        ColumnTable.Filling table = ColumnTable.fill(PixelRoom.inMemory(), 2, COLUMNS);
        table.put(0, 0, 2);
        table.put(1, 0, -1);
        ColumnTable finished = table.finish();
        assertTrue(Float.isNaN(finished.value(0, 1)) && Float.isNaN(finished.value(1, 1)));
    }

    @Test
    void aRowNeedsAValueForEachColumn() {
        ColumnTable.Filling table = ColumnTable.fill(PixelRoom.inMemory(), 2, COLUMNS);
        assertThrows(IllegalArgumentException.class, () -> table.put(0, 1));
    }
}
