package org.vaelab.viewmodel.shell;

import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.LongSupplier;
import org.vaelab.data.Progress;

/** Judges how fast a task goes and how long it will still take. */
public final class TaskPace {

    private static final double NANOS_PER_SECOND = 1e9;

    /** Below this, nothing can be foretold. */
    private static final double FIRST_SECONDS = 1;

    private final LongSupplier nanoTime;
    private final Wording wording;

    /** Says it to a person. */
    @FunctionalInterface
    public interface Wording {

        /**
         * Says it.
         *
         * @param imagesPerSecond 0 when the task has no images
         * @param secondsLeft until it is done
         */
        String of(long imagesPerSecond, long secondsLeft);
    }

    public TaskPace(LongSupplier nanoTime, Wording wording) {
        this.nanoTime = nanoTime;
        this.wording = wording;
    }

    Run begin(DoubleConsumer fraction, Consumer<String> detail) {
        return new Run(fraction, detail);
    }

    /** One task's; belongs to the task's thread. */
    final class Run implements Progress {

        private final DoubleConsumer fraction;
        private final Consumer<String> detail;
        private final long start = nanoTime.getAsLong();
        private long passStart = start;
        private long images;
        private double share;

        private Run(DoubleConsumer fraction, Consumer<String> detail) {
            this.fraction = fraction;
            this.detail = detail;
        }

        @Override
        public void report(long done, long total) {
            share = total > 0 ? (double) done / total : 0;
            fraction.accept(total > 0 ? share : TaskViewModel.UNKNOWN);
            tell();
        }

        @Override
        public void images(long done, long total) {
            if (done < images) {
                passStart = nanoTime.getAsLong();
            }
            images = done;
        }

        private void tell() {
            long now = nanoTime.getAsLong();
            double seconds = (now - start) / NANOS_PER_SECOND;
            double passSeconds = (now - passStart) / NANOS_PER_SECOND;
            if (seconds > FIRST_SECONDS && share > 0) {
                long rate = passSeconds > 0 ? Math.round(images / passSeconds) : 0;
                detail.accept(wording.of(rate, Math.round(seconds * (1 - share) / share)));
            }
        }
    }
}
