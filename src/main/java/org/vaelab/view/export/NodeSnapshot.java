package org.vaelab.view.export;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;
import org.vaelab.store.ArgbImage;
import org.vaelab.view.image.FxImages;

/** A node's picture, drawn anew at a scale on the background it stands on. */
final class NodeSnapshot {

    private NodeSnapshot() {}

    /** Null while the node has no size. */
    static @Nullable ArgbImage take(Node node, double scale) {
        Bounds bounds = node.getLayoutBounds();
        // Bounds of no width are not what they call empty.
        if (bounds.getWidth() < 1 || bounds.getHeight() < 1) {
            return null;
        }
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(new Scale(scale, scale));
        parameters.setFill(backgroundOf(node));
        return FxImages.fromFx(node.snapshot(parameters, null));
    }

    /** What is seen behind the node: dark text must not end on a dark page, nor light on light. */
    private static Paint backgroundOf(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof Region region && topmost(region) instanceof Color fill && fill.isOpaque()) {
                return fill;
            }
        }
        return Color.WHITE;
    }

    private static @Nullable Paint topmost(Region region) {
        Background background = region.getBackground();
        return background == null || background.getFills().isEmpty()
                ? null
                : background.getFills().stream()
                        .map(BackgroundFill::getFill)
                        .reduce((lower, upper) -> upper)
                        .orElse(null);
    }
}
