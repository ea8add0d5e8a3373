package org.vaelab.engine;

import org.bytedeco.javacpp.FloatPointer;

/** One worker's view of a buffer with a row an image. */
final class BatchRows {

    private final NativeFloats memory;
    private final FloatPointer pointer;
    private final int width;
    private final int slot;
    private int first;

    /**
     * @param width numbers a row
     * @param slot where this worker's rows always begin, or −1 for a buffer that has all the batch's rows at their places
     */
    BatchRows(NativeFloats memory, int width, int slot) {
        this.memory = memory;
        this.width = width;
        this.slot = slot;
        pointer = memory.view();
        moveTo(0);
    }

    /** From now on row 0 is the batch's row {@code row}. */
    void moveTo(int row) {
        first = (slot < 0 ? row : slot) * width;
    }

    int width() {
        return width;
    }

    /** The first number of row 0. */
    FloatPointer start() {
        return pointer.position(first);
    }

    void get(int row, float[] target) {
        memory.get(first + row * width, target, 0, width);
    }

    void put(int row, float[] source) {
        memory.put(first + row * width, source, 0, width);
    }
}
