package org.vaelab.cli;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.vaelab.vae.ImageSource;
import org.vaelab.vae.Posteriors;
import org.vaelab.vae.VaeEngine;
import org.vaelab.vae.VaeInference;
import org.vaelab.vae.VaeParameters;

/** Encodes all images of a set, in pieces that fit the memory. */
final class Encoding {

    private static final int PIECE = 1_000;

    private Encoding() {}

    static Posteriors of(VaeEngine engine, VaeParameters parameters, ImageSource images) {
        int latentDim = parameters.config().latentDim();
        float[] mu = new float[images.count() * latentDim];
        float[] logVar = new float[mu.length];
        try (VaeInference inference = engine.inference(parameters.config())) {
            inference.load(parameters);
            int[] all = IntStream.range(0, images.count()).toArray();
            for (int from = 0; from < all.length; from += PIECE) {
                int[] piece = Arrays.copyOfRange(all, from, Math.min(from + PIECE, all.length));
                Posteriors encoded = inference.encode(images, piece);
                encoded.copyMu(mu, from * latentDim);
                encoded.copyLogVar(logVar, from * latentDim);
            }
        }
        return new Posteriors(images.count(), latentDim, mu, logVar);
    }
}
