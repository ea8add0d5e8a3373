package org.vaelab.view.shell;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A split pane with a middle and parts at its ends, which keep their size when the window changes, can be hidden, and come back as large as they
 * were. Where there is too little room the parts yield to the middle, down to their smallest size, until there is room again. Sizes are pixels
 * along the split, from the end to the middle of the border.
 */
final class SidedSplit {

    /** More than rounding moves a border by. */
    private static final double MOVED_PX = 2;

    private final Pane pane;
    private final Region middle;
    private final double middleWants;
    private @Nullable Side before;
    private @Nullable Side after;

    /** @param middleWants what the parts leave to the middle if they can */
    SidedSplit(Orientation orientation, Region middle, double middleWants) {
        this.middle = middle;
        this.middleWants = middleWants;
        pane = new Pane();
        pane.setOrientation(orientation);
        pane.getItems().setAll(middle);
    }

    Side before(Region part, double size) {
        before = new Side(part, size);
        return before;
    }

    Side after(Region part, double size) {
        after = new Side(part, size);
        return after;
    }

    SplitPane pane() {
        return pane;
    }

    private boolean isAcross() {
        return pane.getOrientation() == Orientation.HORIZONTAL;
    }

    private double length() {
        return isAcross() ? pane.getWidth() : pane.getHeight();
    }

    private List<Side> shown() {
        return Stream.of(before, after)
                .filter(Objects::nonNull)
                .filter(Side::isShown)
                .toList();
    }

    /** Gives each part what it wants, less its share of what the middle lacks. */
    private void arrange() {
        if (length() <= 0) {
            return;
        }
        List<Side> sides = shown();
        double lacks = middleWants
                - length()
                + sides.stream().mapToDouble(side -> side.size).sum();
        double spare = sides.stream().mapToDouble(Side::spare).sum();
        double share = spare > 0 ? Math.min(1, Math.max(0, lacks) / spare) : 0;
        sides.forEach(side -> side.granted = side.size - share * side.spare());
        pane.setDividerPositions(sides.stream().mapToDouble(Side::position).toArray());
    }

    /** The borders may have been dragged since they were last put somewhere. */
    private void remember(double length) {
        shown().forEach(side -> side.remember(length));
    }

    /** Arranges its parts at first and whenever it has another length; between, borders are where they were dragged. */
    private final class Pane extends SplitPane {

        private double arrangedLength;

        @Override
        protected void layoutChildren() {
            boolean otherLength = length() > 0 && length() != arrangedLength;
            if (otherLength && arrangedLength > 0) {
                remember(arrangedLength);
            }
            super.layoutChildren();
            if (otherLength) {
                arrangedLength = length();
                arrange();
                // The skin has just given the whole difference to the middle.
                super.layoutChildren();
            }
        }
    }

    /** A part at one end. */
    final class Side {

        private final Region part;
        private double size;
        private double granted;

        private Side(Region part, double size) {
            this.part = part;
            this.size = size;
            this.granted = size;
            SplitPane.setResizableWithParent(part, false);
        }

        boolean isShown() {
            return pane.getItems().contains(part);
        }

        void show(boolean shown) {
            if (shown == isShown()) {
                return;
            }
            SidedSplit.this.remember(length());
            if (shown) {
                pane.getItems().add(this == before ? 0 : pane.getItems().indexOf(middle) + 1, part);
            } else {
                pane.getItems().remove(part);
            }
            arrange();
        }

        private double spare() {
            return Math.max(0, size - (isAcross() ? part.minWidth(-1) : part.minHeight(-1)));
        }

        private double position() {
            return this == before ? granted / length() : 1 - granted / length();
        }

        private void remember(double length) {
            double[] positions = pane.getDividerPositions();
            if (length <= 0 || positions.length == 0) {
                return;
            }
            double position = this == before ? positions[0] : 1 - positions[positions.length - 1];
            if (Math.abs(position * length - granted) > MOVED_PX) {
                size = position * length;
                granted = size;
            }
        }

        /** What it would be with room enough; while it is hidden, what it was. */
        double size() {
            if (isShown()) {
                remember(length());
            }
            return size;
        }
    }
}
