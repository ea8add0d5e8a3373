package org.vaelab.view.decode;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** As high as it is wide where there is space. */
final class SquareFrame extends StackPane {

    SquareFrame(Node... children) {
        super(children);
        getStyleClass().add("square-frame");
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return width < 0 ? prefWidth(-1) : width;
    }
}
