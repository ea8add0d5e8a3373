package org.vaelab.latent;

import org.jspecify.annotations.Nullable;

/**
 * A map whose places were found for some codes, its landmarks, so that neighbours stay neighbours. All other codes lie between their nearest landmarks,
 * and a place of the map stands for what lies between the landmarks nearest to it there; neither is exact. Immutable.
 */
public final class EmbeddedProjection implements Projection {

    private final EmbeddingMethod method;
    private final Landmarks toMap;
    private final Landmarks toCodes;
    private final long step;
    private final int images;
    /** The codes the landmarks are some of, with their places, which were found when nobody waited for them; null if they were not. */
    private final @Nullable MeanCodes codes;

    private final float[] x;
    private final float[] y;

    /**
     * @param landmarks shape [count][latentDim]
     * @param places shape [count][2]
     */
    private EmbeddedProjection(
            EmbeddingMethod method,
            float[][] landmarks,
            float[][] places,
            long step,
            int images,
            @Nullable MeanCodes codes) {
        this.method = method;
        toMap = new Landmarks(landmarks, places);
        toCodes = new Landmarks(places, landmarks);
        this.step = step;
        this.images = images;
        this.codes = codes;
        x = new float[codes == null ? 0 : codes.count()];
        y = new float[x.length];
        if (codes != null) {
            placeEach(codes, x, y);
        }
    }

    /**
     * Takes the arrays over, and places all codes, which takes a second for 70,000.
     *
     * @param landmarks some of the codes, shape [count][latentDim]
     * @param places where they lie on the map, shape [count][2]
     */
    static EmbeddedProjection of(EmbeddingMethod method, MeanCodes codes, float[][] landmarks, float[][] places) {
        return new EmbeddedProjection(method, landmarks, places, codes.step(), codes.count(), codes);
    }

    public EmbeddingMethod method() {
        return method;
    }

    @Override
    public int latentDim() {
        return toMap.dimensions();
    }

    /** How many codes the map was made of. */
    public int landmarks() {
        return toMap.count();
    }

    /** How many images there were. */
    public int images() {
        return images;
    }

    /** The parameter updates behind the codes it was made of. */
    public long step() {
        return step;
    }

    /** Whether these are the very codes it was made of. */
    public boolean isOf(MeanCodes others) {
        return others == codes;
    }

    @Override
    public double x(Code z) {
        return toMap.between(z.toArray())[0];
    }

    @Override
    public double y(Code z) {
        return toMap.between(z.toArray())[1];
    }

    /** Between the codes of the landmarks nearest to the place, wherever it was before. */
    @Override
    public Code moved(Code from, double toX, double toY) {
        return new Code(toCodes.between((float) toX, (float) toY));
    }

    /** Unknown: a step on such a map has no length in the latent space. */
    @Override
    public PlaneCovariance covariance(float[] logVar) {
        return new PlaneCovariance(0, 0, 0);
    }

    @Override
    public void place(MeanCodes placed, float[] toX, float[] toY) {
        if (placed == codes) {
            System.arraycopy(x, 0, toX, 0, x.length);
            System.arraycopy(y, 0, toY, 0, y.length);
        } else {
            placeEach(placed, toX, toY);
        }
    }

    private void placeEach(MeanCodes placed, float[] toX, float[] toY) {
        float[] code = new float[placed.latentDim()];
        for (int image = 0; image < placed.count(); image++) {
            toX[image] = Float.NaN;
            toY[image] = Float.NaN;
            if (!Float.isNaN(placed.current(image, 0))) {
                for (int j = 0; j < code.length; j++) {
                    code[j] = placed.get(image, j);
                }
                float[] place = toMap.between(code);
                toX[image] = place[0];
                toY[image] = place[1];
            }
        }
    }

    @Override
    public boolean isPlane() {
        return true;
    }

    @Override
    public boolean isLinear() {
        return false;
    }
}
