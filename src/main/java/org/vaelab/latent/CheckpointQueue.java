package org.vaelab.latent;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.vaelab.vae.VaeEngine;
import org.vaelab.vae.VaeParameters;

/** Weights that wait to be asked, few at a time: who brings more waits, so that none is lost and memory is bounded. */
final class CheckpointQueue implements Checkpoints {

    private static final int MOST_WAITING = 4;
    private static final long LOOK_MILLIS = 50;

    private record Checkpoint(long run, VaeParameters parameters) {}

    private final BlockingQueue<Checkpoint> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final List<Question<?, ?>> questions = new CopyOnWriteArrayList<>();
    private final Executor receiverThread;
    private final CurrentModel model;

    CheckpointQueue(VaeEngine engine, Executor receiverThread) {
        this.receiverThread = receiverThread;
        model = new CurrentModel(engine);
    }

    /**
     * Adds weights, which may take a while. Any thread but the one that takes them.
     *
     * @param closed whether nobody will take them any more
     */
    void put(long run, VaeParameters parameters, BooleanSupplier closed) {
        Checkpoint checkpoint = new Checkpoint(run, parameters);
        try {
            while (!closed.getAsBoolean() && !waiting.offer(checkpoint, LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                // Asks again whether anybody takes them.
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void engineIsWarm() {
        model.engineIsWarm();
    }

    /** Answers all questions for the weights that have waited longest; whether there were any. The decode thread only. */
    boolean turn() {
        Checkpoint next = waiting.poll();
        if (next == null) {
            return false;
        }
        if (questions.stream().anyMatch(question -> question.asked != null)) {
            model.load(next.parameters);
            questions.forEach(question -> question.answer(next.run));
        }
        return true;
    }

    /** Gives the model back. The decode thread only. */
    void close() {
        model.close();
    }

    @Override
    public LiveRequest<SamplesRequest> samples(Receiver<Samples> receiver) {
        return question(Answers::sampled, receiver);
    }

    @Override
    public LiveRequest<ImagePicks> reconstructions(Receiver<Reconstructions> receiver) {
        return question(Answers::reconstructed, receiver);
    }

    private <Q, A> LiveRequest<Q> question(BiFunction<CurrentModel, Q, @Nullable A> answer, Receiver<A> receiver) {
        Question<Q, A> question = new Question<>(answer, receiver);
        questions.add(question);
        return question;
    }

    private final class Question<Q, A> implements LiveRequest<Q> {

        private final BiFunction<CurrentModel, Q, @Nullable A> answer;
        private final Receiver<A> receiver;
        private volatile @Nullable Q asked;

        Question(BiFunction<CurrentModel, Q, @Nullable A> answer, Receiver<A> receiver) {
            this.answer = answer;
            this.receiver = receiver;
        }

        @Override
        public void ask(Q question) {
            asked = question;
        }

        @Override
        public void stop() {
            asked = null;
        }

        void answer(long run) {
            Q current = asked;
            A found = current == null ? null : answer.apply(model, current);
            if (found != null) {
                receiverThread.execute(() -> receiver.receive(run, found));
            }
        }
    }
}
