package org.vaelab.latent;

import java.util.ArrayList;
import java.util.List;
import org.vaelab.vae.VaeConfig;

/** The images at several points. */
final class DecodedPieces implements PiecewiseJob.Pieces<List<Code>, MeanImage, DecodedBatch> {

    @Override
    public List<Code> points(List<Code> question) {
        return List.copyOf(question);
    }

    @Override
    public List<MeanImage> of(CurrentModel model, VaeConfig config, List<Code> question, List<Code> some) {
        int pixels = config.shape().size();
        float[] z = new float[some.size() * config.latentDim()];
        for (int i = 0; i < some.size(); i++) {
            System.arraycopy(some.get(i).toArray(), 0, z, i * config.latentDim(), config.latentDim());
        }
        float[] decoded = model.decode(z, some.size());
        List<MeanImage> images = new ArrayList<>(some.size());
        for (int i = 0; i < some.size(); i++) {
            images.add(new MeanImage(config.shape(), decoded, i * pixels));
        }
        return images;
    }

    @Override
    public DecodedBatch whole(List<Code> question, List<MeanImage> values, long step) {
        return new DecodedBatch(question, values, step);
    }
}
