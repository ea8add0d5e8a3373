package org.vaelab.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Queue;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.vaelab.view.paint.FieldPalette;
import org.vaelab.viewmodel.Theme;
import org.vaelab.viewmodel.map.ManifoldLattice;
import org.vaelab.viewmodel.map.MapTransform;
import org.vaelab.viewmodel.map.PlaneField;

/** A shade that a slow worker paints. */
@ExtendWith(ApplicationExtension.class)
final class PlanePictureTest {

    private final Queue<Runnable> painter = new ArrayDeque<>();
    private final FieldLayer layer = new FieldLayer("shade", FieldPalette.DENSITY, painter::add, Runnable::run);
    private final ImageView picture = (ImageView) layer.getChildren().get(0);
    /** 1 × 1 a cell, from 1 to 4 across and from 2 to 4 upwards. */
    private final PlaneField field =
            new PlaneField(new ManifoldLattice(1, 2, 3, 2, 1, 1), new float[] {0, 1, 2, 3, 4, 5});

    private void paint() {
        while (!painter.isEmpty()) {
            painter.remove().run();
        }
    }

    @Test
    void itLiesOnItsPartOfThePlaneAndGoesWithTheView() {
        layer.show(new MapTransform(0, 0, 10, 10, 100, 100));
        layer.show(field, Theme.LIGHT);
        paint();
        assertTrue(picture.isVisible());
        // The middle of 100 × 100 pixels is 0, and ten pixels are 1.
        assertEquals(60, picture.getX(), 1e-9);
        assertEquals(10, picture.getY(), 1e-9);
        assertEquals(30, picture.getFitWidth(), 1e-9);
        layer.show(new MapTransform(1, 0, 20, 20, 100, 100));
        assertEquals(50, picture.getX(), 1e-9);
        assertEquals(40, picture.getFitHeight(), 1e-9);
    }

    @Test
    void onePaintedTooLateIsNotShown() {
        layer.show(new MapTransform(0, 0, 10, 10, 100, 100));
        layer.show(field, Theme.LIGHT);
        layer.show(null, Theme.LIGHT);
        paint();
        assertFalse(picture.isVisible());
    }
}
