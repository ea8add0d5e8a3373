package org.vaelab.view.paint;

import org.vaelab.latent.MeanImage;
import org.vaelab.store.ArgbImage;
import org.vaelab.vae.ImageShape;

/** Where a reconstruction differs: orange where it has too much ink, blue where too little, paper where it agrees. */
public final class ResidualPainter {

    /** Okabe and Ito's vermilion and blue, told apart by everyone. */
    static final int TOO_MUCH = 0xffd55e00;

    static final int TOO_LITTLE = 0xff0072b2;

    private ResidualPainter() {}

    /** Of points: where both lie. Else the mean over channels of reconstruction − original, in [−1, 1], as a colour. */
    public static ArgbImage paint(MeanImage original, MeanImage reconstruction, Paper paper) {
        ImageShape shape = original.shape();
        if (shape.isPoint()) {
            return PlanePainter.residual(original, reconstruction, paper);
        }
        int[] argb = new int[shape.height() * shape.width()];
        for (int i = 0; i < argb.length; i++) {
            float sum = 0;
            for (int at = i; at < shape.size(); at += argb.length) {
                sum += reconstruction.get(at) - original.get(at);
            }
            argb[i] = colour(sum / shape.channels(), paper);
        }
        return new ArgbImage(shape.width(), shape.height(), argb);
    }

    private static int colour(float difference, Paper paper) {
        if (Float.isNaN(difference)) {
            return ImagePainter.MAGENTA;
        }
        int strong = difference > 0 ? TOO_MUCH : TOO_LITTLE;
        return mix(paper.grey(0), strong, Math.min(1, Math.abs(difference)));
    }

    private static int mix(int from, int to, float share) {
        int argb = 0xff000000;
        for (int shift = 0; shift <= 16; shift += 8) {
            int start = from >> shift & 0xff;
            int end = to >> shift & 0xff;
            argb |= Math.round(start + share * (end - start)) << shift;
        }
        return argb;
    }
}
