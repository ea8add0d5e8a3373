package org.vaelab.view.chart;

import java.util.List;
import java.util.Map;
import org.vaelab.view.paint.TermColours;
import org.vaelab.viewmodel.Theme;
import org.vaelab.viewmodel.chart.Curve;
import org.vaelab.viewmodel.chart.LossFrame;
import org.vaelab.viewmodel.chart.Term;
import org.vaelab.viewmodel.chart.ValueRange;

/** Paints one of the chart's two plots: raw values faint, the smoothed line strong above them, held-out values dashed, with a dot where they were measured. */
final class LossPainter {

    private static final double RAW_ALPHA = 0.35;
    private static final double STRONG_PX = 1.8;
    private static final double DASHED_PX = 1.6;
    private static final double DOT_PX = 2;
    private static final int ARROW_PX = 6;

    /** What the upper plot shows, from back to front; the lower one shows the KL. */
    static final List<Term> UPPER = List.of(Term.NEGATIVE_ELBO, Term.RECONSTRUCTION);

    static final List<Term> LOWER = List.of(Term.KL);

    private final Theme theme;
    private final int scale;

    /** @param scale device pixels a screen pixel, 1 or more */
    LossPainter(Theme theme, int scale) {
        this.theme = theme;
        this.scale = scale;
    }

    /** ARGB, row-major, as wide as the frame's curves. */
    int[] paint(LossFrame frame, List<Term> terms, ValueRange range, int width, int height) {
        CurvePainter painter = new CurvePainter(width, height, range, background());
        painter.marks(theme == Theme.LIGHT ? 0xffe4e8ec : 0xff262c34);
        for (Term term : terms) {
            draw(painter, frame.batches(), term, true);
        }
        for (Term term : terms) {
            draw(painter, frame.heldOut(), term, false);
        }
        return painter.argb();
    }

    private void draw(CurvePainter painter, Map<Term, Curve> curves, Term term, boolean solid) {
        Curve curve = curves.get(term);
        if (curve == null) {
            return;
        }
        int colour = colour(term, theme);
        if (solid) {
            painter.raw(curve, colour, RAW_ALPHA, scale);
            painter.line(curve, colour, STRONG_PX * scale);
        } else {
            painter.dashes(curve, colour, DASHED_PX * scale, scale);
            painter.dots(curve, colour, DOT_PX * scale);
        }
        painter.beyond(curve, colour, ARROW_PX * scale);
    }

    int background() {
        return theme == Theme.LIGHT ? 0xffffffff : 0xff0d1117;
    }

    static int colour(Term term, Theme theme) {
        return switch (term) {
            case RECONSTRUCTION -> TermColours.reconstruction(theme);
            case KL -> TermColours.kl(theme);
            case NEGATIVE_ELBO -> TermColours.sum(theme);
        };
    }
}
