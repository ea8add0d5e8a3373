package org.vaelab.math;

/**
 * Between two vectors along the great circle of their directions, the norm growing evenly from the one's to the other's: so a path between two
 * draws of a high-dimensional normal keeps the norm such draws have; Shoemake (1985), White (2016).
 *
 * <pre>z(t) = ‖z(t)‖ · (sin((1−t)Ω) a/‖a‖ + sin(tΩ) b/‖b‖) / sin Ω,  cos Ω = a·b / (‖a‖ ‖b‖),  ‖z(t)‖ = (1−t)‖a‖ + t‖b‖</pre>
 */
public final class Slerp {

    /** Nearer to parallel than this, sin Ω is lost in rounding. */
    private static final double SMALLEST_SINE = 1e-6;

    private Slerp() {}

    /**
     * A point of the path. Where the directions are the same, or one vector is 0, the path is straight; where they are opposite, it turns in a
     * plane that is chosen once and for all.
     *
     * @param t 0 at {@code from}, 1 at {@code to}; goes on beyond both
     */
    public static float[] between(float[] from, float[] to, double t) {
        double fromNorm = norm(from);
        double toNorm = norm(to);
        if (fromNorm == 0 || toNorm == 0) {
            return straight(from, to, t);
        }
        double cosine = dot(from, to) / (fromNorm * toNorm);
        double angle = Math.acos(Math.max(-1, Math.min(1, cosine)));
        if (Math.sin(angle) < SMALLEST_SINE) {
            return cosine > 0 || from.length == 1 ? straight(from, to, t) : halfTurn(from, fromNorm, toNorm, t);
        }
        double norm = (1 - t) * fromNorm + t * toNorm;
        double fromShare = norm * Math.sin((1 - t) * angle) / (Math.sin(angle) * fromNorm);
        double toShare = norm * Math.sin(t * angle) / (Math.sin(angle) * toNorm);
        return sum(from, fromShare, to, toShare);
    }

    /** (1 − t) a + t b. */
    public static float[] straight(float[] from, float[] to, double t) {
        return sum(from, 1 - t, to, t);
    }

    /** From a to −a, by way of the axis that a has least of. */
    private static float[] halfTurn(float[] from, double fromNorm, double toNorm, double t) {
        int least = 0;
        for (int j = 1; j < from.length; j++) {
            least = Math.abs(from[j]) < Math.abs(from[least]) ? j : least;
        }
        // That axis, made perpendicular to a.
        float[] across = new float[from.length];
        for (int j = 0; j < from.length; j++) {
            across[j] = (float) ((j == least ? 1 : 0) - from[least] * from[j] / (fromNorm * fromNorm));
        }
        double norm = (1 - t) * fromNorm + t * toNorm;
        return sum(from, norm * Math.cos(Math.PI * t) / fromNorm, across, norm * Math.sin(Math.PI * t) / norm(across));
    }

    private static float[] sum(float[] a, double aShare, float[] b, double bShare) {
        float[] sum = new float[a.length];
        for (int j = 0; j < sum.length; j++) {
            sum[j] = (float) (aShare * a[j] + bShare * b[j]);
        }
        return sum;
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += (double) a[j] * b[j];
        }
        return sum;
    }

    private static double norm(float[] a) {
        return Math.sqrt(dot(a, a));
    }
}
