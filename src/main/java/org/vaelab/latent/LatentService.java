package org.vaelab.latent;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.vaelab.concurrent.CoalescingChannel;
import org.vaelab.vae.ImageSource;
import org.vaelab.vae.VaeEngine;
import org.vaelab.vae.VaeParameters;

/**
 * Answers on the newest weights from a thread of its own, named {@code decode}: first what the pointer drags, then the pinned image, then the
 * sheets, and the codes of the map in the time that is left.
 */
public final class LatentService implements LatentQueries, AutoCloseable {

    private static final int POINTER = 0;
    private static final int PINNED = 1;
    private static final int SHEETS = 2;
    private static final int CODES = 3;
    /** Figures are read, not watched: that often is enough, and training does not feel it. */
    private static final long USAGE_REST = TimeUnit.MILLISECONDS.toNanos(600);

    private static final long CLOSING_MILLIS = 2_000;

    private final Executor receiverThread;
    private final CurrentModel model;
    private final DecodeLoop loop;
    private final CheckpointQueue checkpoints;
    private final Thread thread;
    private volatile boolean trainingRuns;
    private volatile boolean closed;

    /**
     * Starts the thread.
     *
     * @param receiverThread runs the receivers of answers
     */
    public LatentService(VaeEngine engine, Executor receiverThread) {
        this.receiverThread = receiverThread;
        model = new CurrentModel(engine);
        checkpoints = new CheckpointQueue(engine, receiverThread);
        long start = System.nanoTime();
        loop = new DecodeLoop(model, () -> System.nanoTime() - start);
        thread = new Thread(this::serve, "decode");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve() {
        while (!closed) {
            boolean answered = checkpoints.turn();
            long rest = loop.turn();
            if (rest > 0 && !answered) {
                // A wake-up between turn and park is not lost: it makes park return at once.
                LockSupport.parkNanos(this, Math.min(rest, TimeUnit.MINUTES.toNanos(1)));
            }
        }
        model.close();
        checkpoints.close();
    }

    private void wake() {
        LockSupport.unpark(thread);
    }

    /** Takes parameters over; the newest wins. Any thread may call. */
    public void parameters(VaeParameters newest) {
        loop.parameters(newest);
        wake();
    }

    /** Takes over another model, of whatever step. Any thread may call. */
    public void opened(VaeParameters parameters) {
        loop.another(parameters);
        wake();
    }

    /** Takes over weights that are to be answered for whatever comes after them; waits while there are too many. Any thread but this service's. */
    public void checkpoint(long run, VaeParameters parameters) {
        checkpoints.put(run, parameters, () -> closed);
        wake();
    }

    /** What is asked of the weights of chosen steps. */
    public Checkpoints checkpoints() {
        return checkpoints;
    }

    /** Tells whether training needs the cores; while it does, a sample of the codes is renewed, with rests. Any thread may call. */
    public void trainingRuns(boolean runs) {
        trainingRuns = runs;
        wake();
    }

    /** Tells that the engine can be used without waiting for its native library; until then all is done in plain Java. Any thread may call. */
    public void engineIsWarm() {
        model.engineIsWarm();
        checkpoints.engineIsWarm();
    }

    @Override
    public void chooseClass(int label) {
        model.choose(label);
        loop.askAgain();
        wake();
    }

    @Override
    public LiveRequest<Code> decodes(Consumer<DecodedImage> receiver) {
        return live(POINTER, LiveJob.SHORTEST_REST, Answers::decoded, receiver);
    }

    @Override
    public LiveRequest<List<Code>> batches(Consumer<DecodedBatch> receiver) {
        return pieces(new DecodedPieces(), () -> false, receiver);
    }

    @Override
    public LiveRequest<ImagePick> examinations(Consumer<Examination> receiver) {
        return live(PINNED, LiveJob.SHORTEST_REST, Answers::examined, receiver);
    }

    @Override
    public LiveRequest<SamplesRequest> samples(Consumer<Samples> receiver) {
        return live(SHEETS, LiveJob.SHORTEST_REST, Answers::sampled, receiver);
    }

    @Override
    public LiveRequest<ImagePicks> reconstructions(Consumer<Reconstructions> receiver) {
        return live(SHEETS, LiveJob.SHORTEST_REST, Answers::reconstructed, receiver);
    }

    @Override
    public LiveRequest<ImageSource> codes(Consumer<MeanCodes> receiver) {
        return table((images, config) -> new CodeTable(images, config.latentDim()), receiver);
    }

    @Override
    public LiveRequest<ImageSource> terms(Consumer<ImageTerms> receiver) {
        return table(TermTable::new, receiver);
    }

    @Override
    public LiveRequest<ImageSource> usage(Consumer<LiveUsage> receiver) {
        return live(CODES, USAGE_REST, Answers::used, receiver);
    }

    @Override
    public LiveRequest<TrustQuestion> trust(Consumer<TrustValues> receiver) {
        return pieces(new TrustPieces(), () -> trainingRuns, receiver);
    }

    private <Q, V, A> LiveRequest<Q> pieces(
            PiecewiseJob.Pieces<Q, V, A> pieces, BooleanSupplier spares, Consumer<A> receiver) {
        PiecewiseJob<Q, V, A> job =
                new PiecewiseJob<>(pieces, spares, CoalescingChannel.latest(receiverThread, receiver), this::wake);
        loop.add(SHEETS, job);
        return job;
    }

    private <A> LiveRequest<ImageSource> table(TableJob.Maker<A> maker, Consumer<A> receiver) {
        TableJob<A> job = new TableJob<>(
                maker, () -> trainingRuns, CoalescingChannel.latest(receiverThread, receiver), this::wake);
        loop.add(CODES, job);
        return job;
    }

    private <Q, A> LiveRequest<Q> live(
            int urgency, long shortestRest, BiFunction<CurrentModel, Q, @Nullable A> answer, Consumer<A> receiver) {
        LiveJob<Q, A> job =
                new LiveJob<>(answer, shortestRest, CoalescingChannel.latest(receiverThread, receiver), this::wake);
        loop.add(urgency, job);
        return job;
    }

    /** Ends the thread; waits until it has. */
    @Override
    public void close() {
        closed = true;
        wake();
        try {
            thread.join(CLOSING_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
