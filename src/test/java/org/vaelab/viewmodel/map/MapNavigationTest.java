package org.vaelab.viewmodel.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vaelab.data.ImageSet;
import org.vaelab.latent.Cloud;
import org.vaelab.latent.MeanCodes;
import org.vaelab.latent.PlaneProjection;
import org.vaelab.vae.ImageShape;

final class MapNavigationTest {

    private final MapNavigation navigation = new MapNavigation();

    @BeforeEach
    void size() {
        navigation.resize(800, 600);
    }

    /** A hundred points on a ring. */
    private static Cloud ring(double radius) {
        float[][] codes = new float[2][100];
        for (int i = 0; i < 100; i++) {
            codes[0][i] = (float) (radius * Math.cos(i));
            codes[1][i] = (float) (radius * Math.sin(i));
        }
        ImageSet images = new ImageSet(ImageShape.grey(1, 1), new byte[100], new byte[100]);
        return Cloud.of(new MeanCodes(images, codes, 0, true), PlaneProjection.dimensions(2, 0, 1));
    }

    private MapTransform view() {
        return navigation.viewProperty().get();
    }

    private void arrive() {
        for (int frame = 0; frame < 600 && navigation.glidingProperty().get(); frame++) {
            navigation.glide(1 / 60.0);
        }
        assertFalse(navigation.glidingProperty().get(), "it never arrives");
    }

    @Test
    void theViewStaysWhilePointsMoveWithinIt() {
        MapTransform before = view();
        for (double radius = 0.1; radius < 3; radius += 0.1) {
            navigation.consider(ring(radius));
        }
        assertEquals(before, view());
        assertFalse(navigation.glidingProperty().get());
    }

    @Test
    void theViewMakesRoomSmoothlyWhenPointsLeaveIt() {
        MapTransform before = view();
        navigation.consider(ring(6));
        assertEquals(before, view(), "it must not jump");
        navigation.glide(1 / 60.0);
        assertTrue(view().pxPerUnitX() < before.pxPerUnitX());
        arrive();
        assertEquals(0, view().visible().shareOutside(ring(6)));
    }

    /** A picture of the map is laid out at each frame of a glide, and told its size each time. */
    @Test
    void noFrameOfAGlideIsMuchLargerThanTheOthersHoweverOftenTheMapIsLaidOut() {
        navigation.consider(ring(6));
        double largest = 0;
        for (int frame = 0; frame < 600 && navigation.glidingProperty().get(); frame++) {
            double before = view().pxPerUnitX();
            navigation.glide(1 / 60.0);
            navigation.resize(800, 600);
            largest = Math.max(largest, before / view().pxPerUnitX());
        }
        assertFalse(navigation.glidingProperty().get(), "it never arrives");
        assertTrue(largest < 1.05, "a frame shrinks by " + largest);
    }

    @Test
    void aGlideGoesOnInAWindowOfAnotherSize() {
        MapTransform goal = MapTransform.showing(new MapBounds(-6.6, -6.6, 6.6, 6.6), 400, 300);
        navigation.consider(ring(6));
        navigation.glide(1 / 60.0);
        double seen = view().visible().height();
        navigation.resize(400, 300);
        assertEquals(seen, view().visible().height(), 1e-9, "the same part of the map");
        assertTrue(navigation.glidingProperty().get());
        arrive();
        assertEquals(goal.pxPerUnitX(), view().pxPerUnitX(), 0.05 * goal.pxPerUnitX());
        assertEquals(400, view().widthPx());
    }

    @Test
    void theViewNeverMovesByItselfDuringADragNorAfterAPersonChoseIt() {
        MapTransform before = view();
        navigation.hold(true);
        navigation.consider(ring(6));
        arrive();
        assertEquals(before, view());
        navigation.hold(false);
        navigation.pan(10, 0);
        MapTransform chosen = view();
        navigation.consider(ring(6));
        arrive();
        assertEquals(chosen, view());
    }

    @Test
    void fitShowsAllPointsAndThePrior() {
        navigation.zoom(8, 10, 10);
        navigation.fit(ring(5));
        arrive();
        assertEquals(0, view().visible().shareOutside(ring(5)));
        assertTrue(view().visible().contains(3, 3));
    }

    @Test
    void aWindowOfAnotherSizeShowsTheSamePart() {
        navigation.resize(400, 300);
        assertTrue(view().visible().contains(-3, -3) && view().visible().contains(3, 3));
        navigation.zoom(4, 200, 150);
        MapBounds before = view().visible();
        navigation.resize(800, 600);
        assertEquals(before.width(), view().visible().width(), 1e-9);
        assertEquals(before.left(), view().visible().left(), 1e-9);
    }

    @Test
    void zoomEndsBeforeNumbersDo() {
        for (int i = 0; i < 1_000; i++) {
            navigation.zoom(2, 100, 100);
        }
        assertTrue(view().pxPerUnitX() <= 1e5);
    }
}
