package org.vaelab.vae;

/** Makes models. Any thread may call it; the first call of all loads the native library, which takes seconds. */
public interface VaeEngine {

    /**
     * A new model with the initial weights that the configuration's seed decides. Belongs to the calling thread.
     *
     * @param batchSize the largest batch it will be given
     * @param workers threads that share a step, 1 or more
     */
    TrainableVae create(VaeConfig config, int batchSize, int workers);

    /** A model that goes on from parameters; the optimiser starts afresh. Belongs to the calling thread. */
    TrainableVae resume(VaeParameters parameters, int batchSize, int workers);

    /** A model for encoding and decoding on all cores. Belongs to the calling thread. */
    VaeInference inference(VaeConfig config);

    /**
     * A model for encoding and decoding. Belongs to the calling thread.
     *
     * @param workers threads that share the work, 1 or more: 1 leaves the other cores to training
     */
    VaeInference inference(VaeConfig config, int workers);

    /** The parameters as DL4J networks made of DL4J's own plain layers. */
    SavedNetworks save(VaeParameters parameters);

    /** Loads the native library, so that a later call is fast. */
    void warmUp();
}
