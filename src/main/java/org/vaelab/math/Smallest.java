package org.vaelab.math;

/** The few smallest of many values, in growing order, kept as they come. Not for several threads at once. */
public final class Smallest {

    private final int[] items;
    private final double[] values;
    private int size;

    /** @param most how many are kept, 1 or more */
    public Smallest(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("most must be 1 or more, but is " + most);
        }
        items = new int[most];
        values = new double[most];
    }

    /** Keeps the item if its value is among the smallest so far; of equal ones the earlier. Neither NaN nor infinity is kept. */
    public void offer(int item, double value) {
        if (!(value < bound())) {
            return;
        }
        int place = size < items.length ? size++ : size - 1;
        for (; place > 0 && values[place - 1] > value; place--) {
            items[place] = items[place - 1];
            values[place] = values[place - 1];
        }
        items[place] = item;
        values[place] = value;
    }

    /** A value that is not below this one is not kept; infinite until there are as many as are wanted. */
    public double bound() {
        return size < items.length ? Double.POSITIVE_INFINITY : values[size - 1];
    }

    public int size() {
        return size;
    }

    /** The item with the {@code rank}-th smallest value, counted from 0. */
    public int item(int rank) {
        return items[rank];
    }

    public double value(int rank) {
        return values[rank];
    }
}
