package org.vaelab.viewmodel.chart;

import java.util.Arrays;

/** Floats that only grow in number, doubling their room, so that adding one costs the same however many there are. */
final class FloatList {

    private float[] values = new float[64];
    private int size;

    void add(float value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    float get(int index) {
        return values[index];
    }

    int size() {
        return size;
    }

    float[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
