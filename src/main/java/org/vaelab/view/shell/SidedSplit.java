package org.vaelab.view.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import org.jspecify.annotations.Nullable;

/**
 * A split pane with a middle and parts at its ends, which keep their size when the window changes, can be hidden, and come back as large as they
 * were. Sizes are pixels along the split, from the end to the middle of the border.
 */
final class SidedSplit {

    private final SplitPane pane = new SplitPane();
    private final Node middle;
    private @Nullable Side before;
    private @Nullable Side after;

    SidedSplit(Orientation orientation, Node middle) {
        this.middle = middle;
        pane.setOrientation(orientation);
        pane.getItems().setAll(middle);
        // The first size comes before the first layout: in time for the borders to be where they belong.
        (isAcross() ? pane.widthProperty() : pane.heightProperty()).addListener((property, old, length) -> {
            if (old.doubleValue() == 0) {
                arrange();
            }
        });
    }

    Side before(Node part, double size) {
        before = new Side(part, size);
        return before;
    }

    Side after(Node part, double size) {
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

    private void arrange() {
        if (length() <= 0) {
            return;
        }
        List<Double> positions = new ArrayList<>();
        if (before != null && before.isShown()) {
            positions.add(before.size / length());
        }
        if (after != null && after.isShown()) {
            positions.add(1 - after.size / length());
        }
        pane.setDividerPositions(
                positions.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private void remember() {
        if (before != null) {
            before.size = before.size();
        }
        if (after != null) {
            after.size = after.size();
        }
    }

    /** A part at one end. */
    final class Side {

        private final Node part;
        private double size;

        private Side(Node part, double size) {
            this.part = part;
            this.size = size;
            SplitPane.setResizableWithParent(part, false);
        }

        boolean isShown() {
            return pane.getItems().contains(part);
        }

        void show(boolean shown) {
            if (shown == isShown()) {
                return;
            }
            remember();
            if (shown) {
                pane.getItems().add(this == before ? 0 : pane.getItems().indexOf(middle) + 1, part);
            } else {
                pane.getItems().remove(part);
            }
            arrange();
        }

        /** While it is hidden, what it was. */
        double size() {
            double[] positions = pane.getDividerPositions();
            if (!isShown() || length() <= 0 || positions.length == 0) {
                return size;
            }
            double position = this == before ? positions[0] : 1 - positions[positions.length - 1];
            return position * length();
        }
    }
}
