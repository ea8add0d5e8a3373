package org.vaelab.latent;

import java.util.ArrayList;
import java.util.List;
import org.vaelab.vae.VaeConfig;

/** How far the decoder can be trusted at many points. */
final class TrustPieces implements PiecewiseJob.Pieces<TrustQuestion, Float, TrustValues> {

    @Override
    public List<Code> points(TrustQuestion question) {
        return question.points();
    }

    @Override
    public List<Float> of(CurrentModel model, VaeConfig config, TrustQuestion question, List<Code> some) {
        List<Float> values = new ArrayList<>(some.size());
        for (float value : Trust.of(model, config, question.measure(), some)) {
            values.add(value);
        }
        return values;
    }

    @Override
    public TrustValues whole(TrustQuestion question, List<Float> values, long step) {
        float[] all = new float[values.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = values.get(i);
        }
        return new TrustValues(question, all, step);
    }
}
