package org.vaelab.latent;

import java.util.Arrays;
import org.vaelab.vae.ImageSource;
import org.vaelab.vae.Posteriors;

/** The mean codes of a source while they are being renewed. Belongs to the decode thread. */
final class CodeTable implements TableJob.Table<MeanCodes> {

    private final ImageSource images;
    private final Interleaving order;
    private final float[][] byDimension;
    private int outdated;

    CodeTable(ImageSource images, int latentDim) {
        this.images = images;
        order = new Interleaving(images.count());
        byDimension = new float[latentDim][images.count()];
        for (float[] coordinates : byDimension) {
            Arrays.fill(coordinates, Float.NaN);
        }
        outdated = images.count();
    }

    @Override
    public ImageSource images() {
        return images;
    }

    @Override
    public boolean isComplete() {
        return outdated == 0;
    }

    @Override
    public void modelChanged() {
        outdated = images.count();
    }

    @Override
    public void renew(CurrentModel model, int howMany) {
        int[] indices = order.next(Math.min(howMany, outdated));
        Posteriors posteriors = model.encode(images, indices);
        for (int j = 0; j < byDimension.length; j++) {
            for (int row = 0; row < indices.length; row++) {
                byDimension[j][indices[row]] = posteriors.mu(row, j);
            }
        }
        outdated -= indices.length;
    }

    @Override
    public MeanCodes snapshot(long step) {
        return new MeanCodes(images, byDimension, step, isComplete());
    }
}
