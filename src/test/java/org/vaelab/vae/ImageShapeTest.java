package org.vaelab.vae;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class ImageShapeTest {

    @Test
    void twoChannelsAreAPointAndOnlyInOnePlace() {
        assertTrue(ImageShape.POINT.isPoint());
        assertEquals(2, ImageShape.POINT.size());
        assertEquals(ImageShape.POINT, new ImageShape(2, 1, 1));
        assertFalse(ImageShape.grey(1, 2).isPoint(), "an image of two pixels is an image");
        assertThrows(IllegalArgumentException.class, () -> new ImageShape(2, 1, 2));
    }

    @Test
    void thePlaneGoesFromMinusOneToOne() {
        assertEquals(-1, ImageShape.ofPlane(0));
        assertEquals(0.5, ImageShape.ofPlane(0.75));
        assertEquals(0.75, ImageShape.unitOfPlane(0.5));
    }
}
