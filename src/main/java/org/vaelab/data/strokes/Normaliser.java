package org.vaelab.data.strokes;

import java.util.List;

/** Places a digit as MNIST's are: fitted into a box of 20×20 pixels, its shape kept, then moved so that its centre of mass is the image's centre. */
final class Normaliser {

    static final int SIDE = 28;
    private static final int BOX = 20;

    private final Ink ink = new Ink();

    /** Writes one image, 28×28 bytes from {@code offset} on. */
    void render(List<Trace> traces, byte[] target, int offset) {
        Frame frame = Frame.around(traces);
        double scale = BOX / frame.longerSide();
        ink.clear();
        ink.draw(traces, frame, scale, margin(frame.width(), scale), margin(frame.height(), scale));
        double mass = 0;
        double momentX = 0;
        double momentY = 0;
        for (int y = 0; y < Ink.SIDE; y++) {
            for (int x = 0; x < Ink.SIDE; x++) {
                mass += ink.covered(x, y);
                momentX += ink.covered(x, y) * (x + 0.5);
                momentY += ink.covered(x, y) * (y + 0.5);
            }
        }
        // Whole pixels, so that the box's edges stay as sharp as MNIST's.
        int left = clamp(Math.round(momentX / mass - SIDE / 2.0));
        int top = clamp(Math.round(momentY / mass - SIDE / 2.0));
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                target[offset + y * SIDE + x] = (byte) Math.round(255 * ink.covered(left + x, top + y));
            }
        }
    }

    private static double margin(double extent, double scale) {
        return (Ink.SIDE - extent * scale) / 2;
    }

    private static int clamp(long corner) {
        return (int) Math.max(0, Math.min(Ink.SIDE - SIDE, corner));
    }
}
