package org.vaelab.viewmodel.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.vaelab.latent.ImageSubset;

/** An order to leaf through images in, and the place one has reached. */
final class PageOrder {

    private final int[] order;
    private int first;

    private PageOrder(int[] order) {
        this.order = order;
    }

    static PageOrder asStored(int size) {
        return new PageOrder(IntStream.range(0, size).toArray());
    }

    /** Some images in their order. */
    static PageOrder of(ImageSubset images) {
        return new PageOrder(images.stream().toArray());
    }

    /** The same images in another order, from the first on. */
    PageOrder shuffled(RandomGenerator random) {
        int[] places = shuffled(order.length, random).order;
        return new PageOrder(Arrays.stream(places).map(place -> order[place]).toArray());
    }

    /** Every order is equally likely (Fisher and Yates). */
    static PageOrder shuffled(int size, RandomGenerator random) {
        int[] order = IntStream.range(0, size).toArray();
        for (int last = size - 1; last > 0; last--) {
            int chosen = random.nextInt(last + 1);
            int swapped = order[last];
            order[last] = order[chosen];
            order[chosen] = swapped;
        }
        return new PageOrder(order);
    }

    int size() {
        return order.length;
    }

    /** The images from the place reached, going on with the first after the last; none twice. */
    List<Integer> page(int count) {
        return IntStream.range(first, first + Math.min(count, order.length))
                .mapToObj(at -> order[at % order.length])
                .toList();
    }

    void forward(int count) {
        first = order.length == 0 ? 0 : (first + count) % order.length;
    }
}
