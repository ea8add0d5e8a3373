package org.vaelab.viewmodel.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.vaelab.latent.Code;
import org.vaelab.latent.PlaneProjection;

final class ManifoldLatticeTest {

    private static final PlaneProjection PLANE = PlaneProjection.dimensions(3, 0, 2);

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(5);

    @Test
    void coversWhatIsSeenWithCellsAboutAsLargeAsAsked() {
        for (int round = 0; round < 1_000; round++) {
            MapTransform view = new MapTransform(
                    3 * random.nextGaussian(), 3 * random.nextGaussian(), random.nextDouble(20, 2_000), 70, 800, 500);
            ManifoldLattice lattice = ManifoldLattice.over(view, 36);
            MapBounds seen = view.visible();
            MapBounds cells = lattice.bounds();
            assertTrue(cells.left() <= seen.left() && cells.right() >= seen.right() - 1e-9);
            assertTrue(cells.bottom() <= seen.bottom() && cells.top() >= seen.top() - 1e-9);
            double px = lattice.stepX() * view.pxPerUnitX();
            assertTrue(px >= 36 / 1.42 && px <= 36 * 1.42, px + " px");
            assertEquals(px, lattice.stepY() * view.pxPerUnitY(), 1e-9);
        }
    }

    @Test
    void theFirstCodeLiesInTheMiddleOfTheTopLeftCell() {
        ManifoldLattice lattice = new ManifoldLattice(-2, 1, 3, 2, 0.5, 0.25);
        List<Code> codes = lattice.codes(PLANE, new Code(9, 7, 9));
        assertEquals(6, codes.size());
        assertEquals(new Code(-0.75f, 7, 0.625f), codes.get(0));
        assertEquals(new Code(0.25f, 7, 0.375f), codes.get(5));
    }

    @Test
    void cellsKeepTheirPlacesWhileTheViewPans() {
        MapTransform view = MapTransform.showing(MapBounds.PRIOR, 700, 500);
        Code z = new Code(0, 0, 0);
        Set<Code> before = new HashSet<>(ManifoldLattice.over(view, 36).codes(PLANE, z));
        Set<Code> after =
                new HashSet<>(ManifoldLattice.over(view.panned(17, 9), 36).codes(PLANE, z));
        int inBoth = 0;
        for (Code code : after) {
            inBoth += before.contains(code) ? 1 : 0;
        }
        assertTrue(inBoth > 0.8 * after.size());
    }
}
