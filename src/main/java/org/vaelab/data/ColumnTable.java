package org.vaelab.data;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * The values of all columns, by the place in which the pixels of an image are; in memory, or in the same mapped file as they. Immutable.
 */
public final class ColumnTable {

    /** Of data that tell nothing beside classes. */
    public static final ColumnTable NONE = new ColumnTable(List.of(), PixelStore.inMemory(new byte[0], 1));

    private final List<Column> columns;
    private final PixelStore values;

    /** @param values a float a column, most significant byte first; NaN where nothing is known */
    public ColumnTable(List<Column> columns, PixelStore values) {
        this.columns = List.copyOf(columns);
        this.values = values;
        if (!columns.isEmpty() && values.imageSize() != columns.size() * Float.BYTES) {
            throw new IllegalArgumentException(columns.size() + " columns are not " + values.imageSize() + " bytes");
        }
    }

    /** Begins a table for so many images. */
    public static Filling fill(PixelRoom room, int count, List<Column> columns) {
        return new Filling(room.take(count, columns.size() * Float.BYTES), columns);
    }

    public List<Column> columns() {
        return columns;
    }

    /** Where the values are. */
    public PixelStore store() {
        return values;
    }

    /** The value of a column; a category's number, or NaN where nothing is known. */
    public float value(int place, int column) {
        float value = values.real(place, column);
        int categories = columns.get(column).categories().size();
        // What a damaged file says is no category.
        return categories > 0 && !(value >= 0 && value < categories) ? Float.NaN : value;
    }

    /** Takes the values as they become known; any thread may call, once for each image. */
    public static final class Filling {

        private final PixelSink sink;
        private final List<Column> columns;

        private Filling(PixelSink sink, List<Column> columns) {
            this.sink = sink;
            this.columns = columns;
        }

        /** @param values one a column */
        public void put(int place, float... values) {
            if (values.length != columns.size()) {
                throw new IllegalArgumentException(values.length + " values for " + columns.size() + " columns");
            }
            ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES);
            for (float value : values) {
                bytes.putFloat(value);
            }
            sink.put(place, bytes.array(), 0);
        }

        public ColumnTable finish() {
            return new ColumnTable(columns, sink.finish());
        }
    }
}
