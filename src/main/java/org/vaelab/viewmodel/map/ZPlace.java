package org.vaelab.viewmodel.map;

import org.jspecify.annotations.Nullable;
import org.vaelab.latent.Code;
import org.vaelab.latent.Projection;

/**
 * Where z lies on the map: where it was put, for as long as it is there and the map stays, and else where the map has it. On a map that is not exact the two
 * differ, and a pointer or a key would never get across a gap.
 */
final class ZPlace {

    /** A place of the map. */
    record At(double x, double y) {}

    private @Nullable Projection map;
    private @Nullable Code put;
    private At place = new At(0, 0);

    /** Remembers where z is about to be put. */
    void put(Projection projection, Code z, double x, double y) {
        map = projection;
        put = z;
        place = new At(x, y);
    }

    @SuppressWarnings("ReferenceEquality") // the very map it was put on
    At of(Projection projection, Code z) {
        return projection == map && !projection.isLinear() && put != null && z.equals(put)
                ? place
                : new At(projection.x(z), projection.y(z));
    }
}
