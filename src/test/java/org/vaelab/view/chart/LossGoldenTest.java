package org.vaelab.view.chart;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vaelab.store.ArgbImage;
import org.vaelab.view.paint.GoldenImage;
import org.vaelab.viewmodel.Theme;
import org.vaelab.viewmodel.chart.Curve;
import org.vaelab.viewmodel.chart.LossFrame;
import org.vaelab.viewmodel.chart.StepAxis;
import org.vaelab.viewmodel.chart.Term;
import org.vaelab.viewmodel.chart.ValueRange;

/** The upper plot of the loss chart, against pictures that src/test/reference/golden.py painted by the same rules. */
final class LossGoldenTest {

    private static final int WIDTH = 48;
    private static final int HEIGHT = 25;

    /** From one value to another, with what lies below and above it, from a column on; nothing before. */
    private static Curve curve(int begin, double from, double to, double below, double above, double early) {
        float[] low = new float[WIDTH];
        float[] high = new float[WIDTH];
        float[] line = new float[WIDTH];
        for (int x = 0; x < WIDTH; x++) {
            double value = x < begin ? Double.NaN : from + (to - from) * x / (WIDTH - 1);
            line[x] = (float) value;
            low[x] = (float) (value - below);
            // A few early values lie far beyond the axis.
            high[x] = (float) (value + (x >= 3 && x <= 6 ? early : above));
        }
        return new Curve(low, high, line);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void isAsTheReferencePaintsIt(Theme theme) throws IOException {
        ValueRange range = new ValueRange(0, 8, 2);
        LossFrame frame = new LossFrame(
                new StepAxis(1, WIDTH, false),
                Map.of(
                        Term.RECONSTRUCTION,
                        curve(0, 6, 1, 0.6, 0.8, 0.8),
                        Term.NEGATIVE_ELBO,
                        curve(0, 7.5, 3, 0.5, 0.5, 20)),
                Map.of(Term.RECONSTRUCTION, curve(8, 5, 2, 0, 0, 0)),
                range,
                range);
        int[] painted = new LossPainter(theme, 1).paint(frame, LossPainter.UPPER, range, WIDTH, HEIGHT);
        GoldenImage.of("loss-" + theme.name().toLowerCase(Locale.ROOT) + ".png")
                .assertIsPainted(new ArgbImage(WIDTH, HEIGHT, painted), false);
    }
}
