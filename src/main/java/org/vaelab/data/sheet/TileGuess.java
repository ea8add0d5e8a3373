package org.vaelab.data.sheet;

import java.util.Optional;
import java.util.stream.IntStream;
import org.vaelab.data.Size;

/** How large the images of a sheet may be, by the sheet's own size alone. */
final class TileGuess {

    /** Sides that people's images have, the most usual first. */
    private static final int[] USUAL = {28, 32, 64, 16, 48, 24, 128, 96, 20, 40, 80, 100, 50, 10, 12, 8};

    private static final int LARGEST = 256;
    private static final int SMALLEST = 4;

    private TileGuess() {}

    /** A square that fills the sheet without rest, at least twice; empty where there is none. */
    static Optional<Size> of(int width, int height) {
        return IntStream.concat(IntStream.of(USUAL), IntStream.of(Math.min(height, width), divisor(width, height)))
                .filter(side -> side >= SMALLEST && side <= LARGEST && width % side == 0 && height % side == 0)
                .filter(side -> (width / side) * (long) (height / side) > 1)
                .mapToObj(side -> new Size(side, side))
                .findFirst();
    }

    /** The greatest common divisor. */
    private static int divisor(int a, int b) {
        return b == 0 ? a : divisor(b, a % b);
    }
}
