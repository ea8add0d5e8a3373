package org.vaelab.viewmodel.own;

import org.vaelab.latent.MeanImage;
import org.vaelab.math.Segment;
import org.vaelab.vae.ImageShape;

/**
 * A round brush with a soft edge, as wide as its radius again.
 *
 * @param radius in pixels of the image; ink is full to half of it and none from one and a half on
 * @param erases takes ink away instead
 */
record SoftBrush(double radius, boolean erases) {

    /** The image after a stroke from one point to another, in pixels from the top left corner; ink never grows beyond 1. */
    MeanImage stroke(MeanImage image, double fromX, double fromY, double toX, double toY) {
        Segment line = new Segment(fromX, fromY, toX, toY);
        ImageShape shape = image.shape();
        float[] pixels = image.toArray();
        int plane = shape.height() * shape.width();
        for (int i = 0; i < plane; i++) {
            double x = i % shape.width() + 0.5;
            double y = Math.floorDiv(i, shape.width()) + 0.5;
            float ink = (float) ink(line.distance(x, y));
            for (int at = i; at < pixels.length; at += plane) {
                pixels[at] = erases ? Math.min(pixels[at], 1 - ink) : Math.max(pixels[at], ink);
            }
        }
        return new MeanImage(shape, pixels);
    }

    private double ink(double distance) {
        return Math.max(0, Math.min(1, 1.5 - distance / radius));
    }
}
