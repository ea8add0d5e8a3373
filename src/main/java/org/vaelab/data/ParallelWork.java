package org.vaelab.data;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Does something for many items on all processors, with progress, until it is done or the thread is interrupted. */
public final class ParallelWork {

    private static final int BLOCK = 64;
    private static final int GROUP = 16 * BLOCK;

    private ParallelWork() {}

    /**
     * Calls {@code item} once for each number from {@code from} up to {@code to}, in any order, on any thread.
     *
     * @throws InterruptedException when this thread was interrupted; some items are done then
     */
    public static void forEach(int from, int to, IntConsumer item, Progress progress) throws InterruptedException {
        for (int group = from; group < to; group += GROUP) {
            if (Thread.interrupted()) {
                throw new InterruptedException("reading was cancelled");
            }
            int end = Math.min(to, group + GROUP);
            IntStream.iterate(group, block -> block < end, block -> block + BLOCK)
                    .parallel()
                    .forEach(block -> {
                        for (int i = block; i < Math.min(block + BLOCK, end); i++) {
                            item.accept(i);
                        }
                    });
            progress.report(end, to);
        }
    }
}
