package org.vaelab.data.npy;

import java.util.List;
import java.util.stream.IntStream;
import org.vaelab.data.Column;
import org.vaelab.data.ColumnTable;
import org.vaelab.data.PixelRoom;
import org.vaelab.data.Progress;
import org.vaelab.data.UnreadableDatasetException;

/** What an array of some numbers an image tells of each, as columns. */
final class NpyFactors {

    private NpyFactors() {}

    /** Whether an array has so many numbers for each of so many images. */
    static boolean fit(NpyArray array, int images, int columns) {
        return array.header().shape().equals(List.of((long) images, (long) columns));
    }

    /**
     * Reads the columns of some images.
     *
     * @param names of all of the array's columns; empty for one that is left aside
     * @param chosen the images, ascending
     */
    static ColumnTable read(NpyArray array, List<String> names, PixelRoom room, int... chosen)
            throws UnreadableDatasetException, InterruptedException {
        int[] kept = IntStream.range(0, names.size())
                .filter(column -> !names.get(column).isEmpty())
                .toArray();
        List<Column> columns =
                IntStream.of(kept).mapToObj(names::get).map(Column::ofNumbers).toList();
        ColumnTable.Filling table = ColumnTable.fill(room, chosen.length, columns);
        float[] all = new float[names.size()];
        int[] next = {0};
        array.read(
                (index, value) -> {
                    int column = (int) (index % all.length);
                    all[column] = (float) value;
                    if (column == all.length - 1 && next[0] < chosen.length && index / all.length == chosen[next[0]]) {
                        table.put(next[0]++, selected(all, kept));
                    }
                },
                Progress.silent());
        return table.finish();
    }

    private static float[] selected(float[] all, int... kept) {
        float[] selected = new float[kept.length];
        for (int i = 0; i < kept.length; i++) {
            selected[i] = all[kept[i]];
        }
        return selected;
    }
}
