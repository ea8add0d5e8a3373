package org.vaelab.viewmodel.map;

import java.util.List;
import org.vaelab.latent.Code;
import org.vaelab.latent.Projection;

/**
 * What the points that cells of the map stand for follow from. Those of equal cells are the same, but for rounding; on a map that is no plane they cost too much
 * to be found anew at each move of z.
 *
 * @param base where the map passes nearest to the origin: of all that z is, what the map does not show
 */
record PlaneCells(Projection projection, ManifoldLattice lattice, Code base) {

    /** A drag along the plane must not make another plane of it by rounding. */
    private static final double SAME_PLANE = 1e4;

    /** The cells that are seen now. */
    static PlaneCells seen(MapViewModel map, Projection projection, double cellPx) {
        MapTransform view = map.navigation().viewProperty().get();
        return new PlaneCells(
                projection,
                ManifoldLattice.over(view, cellPx),
                base(map.workspace().zProperty().get(), projection));
    }

    private static Code base(Code z, Projection projection) {
        float[] base = projection.moved(z, 0, 0).toArray();
        for (int j = 0; j < base.length; j++) {
            // A space of two dimensions is the plane.
            base[j] = base.length <= 2 ? 0 : (float) (Math.rint(base[j] * SAME_PLANE) / SAME_PLANE);
        }
        return new Code(base);
    }

    /** The middles of the cells, row-major from the top left. */
    List<Code> codes() {
        return lattice.codes(projection, base);
    }
}
