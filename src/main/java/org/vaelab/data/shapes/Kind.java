package org.vaelab.data.shapes;

import java.util.List;

/** A shape about the origin, none of whose points is farther than 1 away. */
enum Kind {
    SQUARE {
        @Override
        boolean covers(double x, double y) {
            return Math.max(Math.abs(x), Math.abs(y)) <= 0.7;
        }
    },
    ELLIPSE {
        @Override
        boolean covers(double x, double y) {
            return x * x + 4 * y * y <= 1;
        }
    },
    HEART {
        /** The sextic (x² + y² − 1)³ ≤ x²y³, made smaller to fit. */
        @Override
        boolean covers(double x, double y) {
            double u = x * 1.35;
            double v = y * 1.35 + 0.1;
            double ring = u * u + v * v - 1;
            return ring * ring * ring <= u * u * v * v * v;
        }
    };

    /** A class's number is its place here. */
    static final List<Kind> ALL = List.of(values());

    /** Whether a point, y upwards, is inside. */
    abstract boolean covers(double x, double y);
}
