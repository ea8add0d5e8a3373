package org.vaelab.view.decode;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** As high as it is wide, up to a limit, however much its neighbours would like to have. */
final class SquareFrame extends StackPane {

    private double limitPx = Double.POSITIVE_INFINITY;

    SquareFrame(Node... children) {
        super(children);
        setMinHeight(USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
    }

    /** Sets the greatest height; whoever lays this out does so next. */
    void limit(double heightPx) {
        limitPx = Math.max(0, heightPx);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.min(limitPx, Math.max(0, width));
    }
}
