package org.vaelab.data.download;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A response's body as it arrives, for a thread that waits for it and can be interrupted. (The JDK's own InputStream of a body has no time
 * limit between two reads.) At most one part waits here at a time.
 */
final class Arrivals implements Flow.Subscriber<List<ByteBuffer>>, AutoCloseable {

    /** One of: bytes, a failure, or neither at the end. */
    private record Part(List<ByteBuffer> bytes, @Nullable Throwable failure, boolean last) {}

    private final BlockingQueue<Part> parts = new LinkedBlockingQueue<>();
    private volatile Flow.@Nullable Subscription subscription;

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        given.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> bytes) {
        parts.add(new Part(bytes, null, false));
    }

    @Override
    public void onError(Throwable failure) {
        parts.add(new Part(List.of(), failure, true));
    }

    @Override
    public void onComplete() {
        parts.add(new Part(List.of(), null, true));
    }

    /**
     * Waits for more bytes.
     *
     * @return null at the end
     * @throws MirrorException if none come in time
     * @throws IOException if the connection breaks
     */
    @Nullable
    List<ByteBuffer> next(Duration patience) throws MirrorException, IOException, InterruptedException {
        Part part = parts.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        if (part == null) {
            throw new MirrorException("data.mirror-stalled", patience.toSeconds());
        }
        if (part.failure() != null) {
            throw new IOException(part.failure());
        }
        if (part.last()) {
            return null;
        }
        Flow.Subscription current = subscription;
        if (current != null) {
            current.request(1);
        }
        return part.bytes();
    }

    /** Ends the transfer if it is still under way. */
    @Override
    public void close() {
        Flow.Subscription current = subscription;
        if (current != null) {
            current.cancel();
        }
    }
}
