package org.vaelab.latent;

import java.util.Arrays;
import java.util.BitSet;
import org.vaelab.vae.ImageSource;
import org.vaelab.vae.Posteriors;

/**
 * The mean codes of a source while they are being renewed, at each change of the model from the same image on: so those renewed are a fair sample, of one
 * age, and the same images each time. Belongs to the decode thread.
 */
final class CodeTable implements TableJob.Table<MeanCodes> {

    private final ImageSource images;
    private final Interleaving order;
    private final float[][] byDimension;
    /** So many of the order's first are of the newest weights. */
    private int renewed;
    /** Where in the order the next of the others is. */
    private int next;

    private long step;
    private long model;

    CodeTable(ImageSource images, int latentDim) {
        this.images = images;
        order = new Interleaving(images.count());
        byDimension = new float[latentDim][images.count()];
        for (float[] coordinates : byDimension) {
            Arrays.fill(coordinates, Float.NaN);
        }
    }

    @Override
    public ImageSource images() {
        return images;
    }

    @Override
    public boolean isComplete() {
        return renewed == images.count();
    }

    @Override
    public void modelChanged() {
        renewed = 0;
    }

    @Override
    public void renew(CurrentModel model, int howMany) {
        int[] indices = order.places(renewed, Math.min(howMany, images.count() - renewed));
        encode(model, indices);
        renewed += indices.length;
        step = model.step();
        this.model = model.number();
    }

    @Override
    public void renewOthers(CurrentModel model, int howMany) {
        if (next < renewed || next >= images.count()) {
            next = renewed;
        }
        int[] indices = order.places(next, Math.min(howMany, images.count() - next));
        if (indices.length > 0) {
            encode(model, indices);
        }
        next += indices.length;
    }

    private void encode(CurrentModel model, int[] indices) {
        Posteriors posteriors = model.encode(images, indices);
        for (int j = 0; j < byDimension.length; j++) {
            for (int row = 0; row < indices.length; row++) {
                byDimension[j][indices[row]] = posteriors.mu(row, j);
            }
        }
    }

    @Override
    public MeanCodes snapshot() {
        return new MeanCodes(images, byDimension, step, model, isComplete(), isComplete() ? null : current());
    }

    @Override
    public MeanCodes cleared(CurrentModel model) {
        return new MeanCodes(images, byDimension, model.step(), model.number(), false, new BitSet());
    }

    private BitSet current() {
        BitSet current = new BitSet(images.count());
        for (int image : order.places(0, renewed)) {
            current.set(image);
        }
        return current;
    }
}
