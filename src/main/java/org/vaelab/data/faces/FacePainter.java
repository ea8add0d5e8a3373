package org.vaelab.data.faces;

/** Paints a face as flat coloured shapes, the nearest last. Coordinates go from −1 to 1, y downwards. */
final class FacePainter {

    static final int SIDE = 64;

    /** Points a pixel is judged by, each way. */
    private static final int POINTS = 2;

    private static final double HEAD_HEIGHT = 0.8;
    private static final double EYE_DISTANCE = 0.27;
    private static final double EYE_HEIGHT = -0.08;
    private static final double MOUTH_HEIGHT = 0.42;
    private static final double MOUTH_WIDTH = 0.28;

    private static final int PAPER = 0xcfe3ee;
    private static final int EYE_WHITE = 0xfafafa;
    private static final int PUPIL = 0x2b3a4a;
    private static final int LIPS = 0xa63d40;

    private final Face face;
    private final int skin;
    private final int shade;
    private final int hair;

    FacePainter(Face face) {
        this.face = face;
        skin = mixed(0x6b4226, 0xf6d3b3, face.skin());
        shade = mixed(skin, 0x000000, 0.2);
        hair = face.hair() < 0.5
                ? mixed(0x1d1a1a, 0x7a4a22, 2 * face.hair())
                : mixed(0x7a4a22, 0xe8c566, 2 * face.hair() - 1);
    }

    /**
     * Paints it.
     *
     * @param target shape [3 × 64 × 64]
     */
    void paint(byte[] target, int offset) {
        int plane = SIDE * SIDE;
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                int red = 0;
                int green = 0;
                int blue = 0;
                for (int j = 0; j < POINTS; j++) {
                    for (int i = 0; i < POINTS; i++) {
                        int colour = colour(
                                2 * (x + (i + 0.5) / POINTS) / SIDE - 1, 2 * (y + (j + 0.5) / POINTS) / SIDE - 1);
                        red += colour >> 16;
                        green += (colour >> 8) & 0xff;
                        blue += colour & 0xff;
                    }
                }
                int at = offset + y * SIDE + x;
                target[at] = (byte) (red / (POINTS * POINTS));
                target[at + plane] = (byte) (green / (POINTS * POINTS));
                target[at + 2 * plane] = (byte) (blue / (POINTS * POINTS));
            }
        }
    }

    private int colour(double x, double y) {
        if (!isIn(x, y, 0, 0.05, face.width(), HEAD_HEIGHT)) {
            return isIn(x, y, 0, -0.12, face.width() + 0.12, HEAD_HEIGHT + 0.02) && y < 0.35 ? hair : PAPER;
        }
        double side = Math.abs(x);
        if (y < -0.62 + 0.3 * face.fringe() + 0.12 * side) {
            return hair;
        }
        if (isIn(side, y, EYE_DISTANCE, EYE_HEIGHT, 0.13, 0.02 + 0.08 * face.eyes())) {
            double pupil = EYE_DISTANCE * Math.signum(x) + 0.06 * face.gaze();
            return isIn(x, y, pupil, EYE_HEIGHT, 0.06, 0.06) ? PUPIL : EYE_WHITE;
        }
        boolean brow = Math.abs(side - EYE_DISTANCE) < 0.14 && Math.abs(y - EYE_HEIGHT + 0.17) < 0.025;
        boolean nose = isIn(x, y, 0, 0.18, 0.06, 0.1);
        return brow ? hair : isLips(x, y) ? LIPS : nose ? shade : skin;
    }

    /** A band about a parabola, whose ends are up when it smiles. */
    private boolean isLips(double x, double y) {
        double u = x / MOUTH_WIDTH;
        double middle = MOUTH_HEIGHT + 0.13 * face.smile() * (0.5 - u * u);
        return u * u <= 1 && Math.abs(y - middle) < 0.045 * (1.2 - u * u);
    }

    private static boolean isIn(double x, double y, double middleX, double middleY, double radiusX, double radiusY) {
        double u = (x - middleX) / radiusX;
        double v = (y - middleY) / radiusY;
        return u * u + v * v <= 1;
    }

    private static int mixed(int from, int to, double share) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double a = (from >> shift) & 0xff;
            double b = (to >> shift) & 0xff;
            mixed |= (int) Math.round(a + (b - a) * share) << shift;
        }
        return mixed;
    }
}
