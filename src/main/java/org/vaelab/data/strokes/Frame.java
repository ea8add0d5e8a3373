package org.vaelab.data.strokes;

import java.util.List;

/** The box that holds all ink of a digit. */
record Frame(double left, double top, double right, double bottom) {

    static Frame around(List<Trace> traces) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Trace trace : traces) {
            for (int i = 0; i < trace.points(); i++) {
                left = Math.min(left, trace.x(i) - trace.radius(i));
                right = Math.max(right, trace.x(i) + trace.radius(i));
                top = Math.min(top, trace.y(i) - trace.radius(i));
                bottom = Math.max(bottom, trace.y(i) + trace.radius(i));
            }
        }
        return new Frame(left, top, right, bottom);
    }

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    double longerSide() {
        return Math.max(width(), height());
    }
}
