package org.vaelab.engine;

import java.util.List;
import org.vaelab.vae.NetworkPlan;
import org.vaelab.vae.SavedNetworks;
import org.vaelab.vae.TrainableVae;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeEngine;
import org.vaelab.vae.VaeInference;
import org.vaelab.vae.VaeParameters;

/** Models whose networks are DL4J's and whose steps are our own. */
public final class Dl4jEngine implements VaeEngine {

    /** So that the decoder does not begin with the encoder's draws. */
    private static final long DECODER_SEED = 0x5DEECE66DL;

    @Override
    public TrainableVae create(VaeConfig config, int batchSize, int workers) {
        NativeLibrary.oneThread();
        Dl4jNetwork encoder = Dl4jNetwork.encoder(NetworkPlan.encoder(config), config.activation(), config.seed());
        Dl4jNetwork decoder =
                Dl4jNetwork.decoder(NetworkPlan.decoder(config), config.activation(), config.seed() ^ DECODER_SEED);
        return trainable(config, encoder, decoder, new float[config.priorParameterCount()], batchSize, workers, 0);
    }

    @Override
    public TrainableVae resume(VaeParameters parameters, int batchSize, int workers) {
        NativeLibrary.oneThread();
        return trainable(
                parameters.config(),
                encoder(parameters),
                decoder(parameters),
                parameters.priorNumbers(),
                batchSize,
                workers,
                parameters.step());
    }

    private static TrainableVae trainable(
            VaeConfig config,
            Dl4jNetwork encoder,
            Dl4jNetwork decoder,
            float[] prior,
            int batchSize,
            int workers,
            long steps) {
        if (batchSize < 1 || workers < 1) {
            throw new IllegalArgumentException(
                    "batchSize and workers must be 1 or more, but are " + batchSize + " and " + workers);
        }
        List<LayerShape> encoding = LayerShapes.of(NetworkPlan.encoder(config));
        List<LayerShape> decoding = LayerShapes.of(NetworkPlan.decoder(config));
        int share = (batchSize + workers - 1) / workers;
        int chunk = Math.min(LayerShapes.chunk(encoding, share), LayerShapes.chunk(decoding, share));
        int slots = chunk * workers;
        return new FusedVae(
                config,
                new TrainedNetwork(encoder, encoding, config.activation(), batchSize, slots),
                new TrainedNetwork(decoder, decoding, config.activation(), batchSize, slots),
                prior,
                batchSize,
                chunk,
                workers,
                steps);
    }

    @Override
    public VaeInference inference(VaeConfig config) {
        return inference(config, Runtime.getRuntime().availableProcessors());
    }

    @Override
    public VaeInference inference(VaeConfig config, int workers) {
        NativeLibrary.oneThread();
        return new FusedInference(config, workers);
    }

    @Override
    public SavedNetworks save(VaeParameters parameters) {
        NativeLibrary.oneThread();
        return new SavedNetworks(
                encoder(parameters).toBytes(), decoder(parameters).toBytes());
    }

    private static Dl4jNetwork encoder(VaeParameters parameters) {
        VaeConfig config = parameters.config();
        return Dl4jNetwork.of(NetworkPlan.encoder(config), config.activation(), parameters.encoder());
    }

    private static Dl4jNetwork decoder(VaeParameters parameters) {
        VaeConfig config = parameters.config();
        return Dl4jNetwork.of(NetworkPlan.decoder(config), config.activation(), parameters.decoder());
    }

    @Override
    public void warmUp() {
        NativeLibrary.oneThread();
    }
}
