package org.vaelab.data.points;

import java.util.List;
import org.vaelab.data.Column;
import org.vaelab.data.StableRandom;

/** What the points of a set lie along, in the square from −1 to 1. */
enum Figure {
    /** Two arms that wind round each other, points spread evenly along them. */
    SPIRAL("0.02", List.of("first arm", "second arm")) {
        @Override
        Drawn draw(StableRandom random) {
            int arm = random.nextInt(2);
            // The root spreads them evenly along an arm, whose length grows with the square of its angle.
            double angle = OUTERMOST * (INNERMOST + (1 - INNERMOST) * Math.sqrt(random.nextDouble()));
            double radius = REACH * angle / OUTERMOST;
            double direction = angle + arm * Math.PI;
            return new Drawn(radius * StrictMath.cos(direction), radius * StrictMath.sin(direction), arm, (float)
                    Math.toDegrees(angle));
        }
    },
    /** A circle. */
    RING("0.03", List.of("right top", "left top", "left bottom", "right bottom")) {
        @Override
        Drawn draw(StableRandom random) {
            double turn = random.nextDouble();
            double angle = 2 * Math.PI * turn;
            return new Drawn(
                    RADIUS * StrictMath.cos(angle), RADIUS * StrictMath.sin(angle), (int) (QUARTERS * turn), (float)
                            Math.toDegrees(angle));
        }
    },
    /** Five round clouds, at the corners of a pentagon. */
    BLOBS("0.08", List.of("A", "B", "C", "D", "E")) {
        @Override
        Drawn draw(StableRandom random) {
            int component = random.nextInt(classNames().size());
            double angle = Math.PI / 2 + 2 * Math.PI * component / classNames().size();
            return new Drawn(APART * StrictMath.cos(angle), APART * StrictMath.sin(angle), component, component);
        }

        @Override
        Column factor() {
            return new Column("component", classNames());
        }
    },
    /** Two half circles, each reaching into the other. */
    MOONS("0.04", List.of("upper", "lower")) {
        @Override
        Drawn draw(StableRandom random) {
            int moon = random.nextInt(2);
            double angle = Math.PI * random.nextDouble();
            double across = StrictMath.cos(angle);
            double up = StrictMath.sin(angle);
            double x = moon == 0 ? across : 1 - across;
            double y = moon == 0 ? up : HALF - up;
            return new Drawn(MOON_SIZE * (x - HALF), MOON_SIZE * (y - HALF / 2), moon, (float) Math.toDegrees(angle));
        }
    };

    /** Of the spiral: one and three quarters of a turn, of which the innermost part would lie too close to tell the arms apart. */
    private static final double OUTERMOST = 3.5 * Math.PI;

    private static final double INNERMOST = 0.15;
    private static final double REACH = 0.9;
    private static final double RADIUS = 0.75;
    private static final int QUARTERS = 4;
    private static final double APART = 0.65;
    private static final double HALF = 0.5;
    private static final double MOON_SIZE = 0.58;

    private final String usualNoise;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
    private final List<String> classNames;

    Figure(String usualNoise, List<String> classNames) {
        this.usualNoise = usualNoise;
        this.classNames = List.copyOf(classNames);
    }

    /** A point on it, with its factors drawn at random. */
    abstract Drawn draw(StableRandom random);

    /** What {@link Drawn#factor} is. */
    Column factor() {
        return Column.ofNumbers("angle");
    }

    /** Standard deviation of what is added to each coordinate where none is chosen. */
    String usualNoise() {
        return usualNoise;
    }

    List<String> classNames() {
        return classNames;
    }
}
