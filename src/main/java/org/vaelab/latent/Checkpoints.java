package org.vaelab.latent;

/** Asks the weights of chosen steps, each exactly once and none left out; the newest weights are what {@link LatentQueries} is about. */
public interface Checkpoints {

    /** Hears an answer on the receiver thread, in the order of the steps. */
    @FunctionalInterface
    interface Receiver<A> {

        /** @param run whose weights these are; no two runs share a number */
        void receive(long run, A answer);
    }

    /** Images generated from the prior, at each checkpoint. */
    LiveRequest<SamplesRequest> samples(Receiver<Samples> receiver);

    /** Originals beside their reconstructions, at each checkpoint. */
    LiveRequest<ImagePicks> reconstructions(Receiver<Reconstructions> receiver);
}
