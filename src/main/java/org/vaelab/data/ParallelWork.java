package org.vaelab.data;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Does something for many items on all processors, with progress, until it is done or the thread is interrupted. */
public final class ParallelWork {

    /** A group should take about so long: often enough to tell and to cancel, seldom enough not to cost. */
    private static final long GROUP_NANOS = 100_000_000;

    private static final int SMALLEST_GROUP = 16;
    private static final int LARGEST_GROUP = 1 << 14;
    private static final int BLOCKS = 16;

    private ParallelWork() {}

    /**
     * Calls {@code item} once for each number from {@code from} up to {@code to}, in any order, on any thread.
     *
     * @throws InterruptedException when this thread was interrupted; some items are done then
     */
    public static void forEach(int from, int to, IntConsumer item, Progress progress) throws InterruptedException {
        int size = SMALLEST_GROUP;
        for (int done = from; done < to; ) {
            if (Thread.interrupted()) {
                throw new InterruptedException("reading was cancelled");
            }
            long start = System.nanoTime();
            int end = (int) Math.min(to, (long) done + size);
            group(done, end, size / BLOCKS, item);
            done = end;
            progress.report(done, to);
            boolean fast = System.nanoTime() - start < GROUP_NANOS;
            size = fast ? Math.min(LARGEST_GROUP, 2 * size) : Math.max(SMALLEST_GROUP, size / 2);
        }
    }

    private static void group(int from, int end, int blockSize, IntConsumer item) {
        IntStream.iterate(from, block -> block < end, block -> block + blockSize)
                .parallel()
                .forEach(block -> {
                    for (int i = block; i < Math.min(block + blockSize, end); i++) {
                        item.accept(i);
                    }
                });
    }
}
