package org.vaelab.cli;

import java.util.function.LongSupplier;
import org.vaelab.data.Progress;

/** Says every few seconds on standard error how far the reading of data has come; nothing where it is quick. */
final class OpeningProgress implements Progress {

    private static final long NANOS = 3_000_000_000L;

    private final Toolbox toolbox;
    private final LongSupplier nanoTime;
    private final String key;
    private long told;
    private long images;
    private long of;

    OpeningProgress(Toolbox toolbox, LongSupplier nanoTime) {
        this(toolbox, nanoTime, "cli.opened");
    }

    /** @param key of a text that takes the percentage */
    OpeningProgress(Toolbox toolbox, LongSupplier nanoTime, String key) {
        this.key = key;
        this.toolbox = toolbox;
        this.nanoTime = nanoTime;
        told = nanoTime.getAsLong();
    }

    @Override
    public void images(long done, long total) {
        images = done;
        of = total;
    }

    @Override
    public void report(long done, long total) {
        long now = nanoTime.getAsLong();
        if (now - told > NANOS && total > 0) {
            told = now;
            long percent = 100 * done / total;
            if (of > 0) {
                toolbox.say("cli.opened-images", percent, images, of);
            } else {
                toolbox.say(key, percent);
            }
        }
    }
}
