package org.vaelab.latent;

/**
 * A covariance in the plane, and the ellipse it stands for.
 *
 * @param xx variance along x
 * @param xy covariance
 * @param yy variance along y
 */
public record PlaneCovariance(double xx, double xy, double yy) {

    /** The standard deviation along the ellipse's long axis. */
    public double longSigma() {
        return Math.sqrt(Math.max(0, mean() + spread()));
    }

    /** The standard deviation along the ellipse's short axis. */
    public double shortSigma() {
        return Math.sqrt(Math.max(0, mean() - spread()));
    }

    /** The long axis's angle from x towards y, in radians, in (−π/2, π/2]. */
    public double angle() {
        return 0.5 * Math.atan2(2 * xy, xx - yy);
    }

    private double mean() {
        return (xx + yy) / 2;
    }

    private double spread() {
        return Math.hypot((xx - yy) / 2, xy);
    }
}
