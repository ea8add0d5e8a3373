package org.vaelab.viewmodel.map;

import org.jspecify.annotations.Nullable;
import org.vaelab.latent.Cloud;
import org.vaelab.latent.EmbeddedProjection;
import org.vaelab.latent.MeanCodes;
import org.vaelab.latent.PlaneProjection;
import org.vaelab.latent.Projection;
import org.vaelab.latent.StripProjection;
import org.vaelab.math.Pca;

/**
 * Places codes on a worker thread. Principal components follow the ones before, and the plane turns to them little by little: those of a sample, or
 * of weights of a moment later, can lie well aside where several directions are nearly as long as each other.
 */
final class CloudMaker {

    /** Some thousand codes give the components as well as all would. */
    private static final int PCA_ROWS = 5_000;

    /** What part of the way the plane turns from one placing to the next. */
    private static final double TURN = 0.3;

    /** Radians that no eye sees. */
    private static final double THERE = 0.005;

    private @Nullable Pca before;
    private @Nullable PlaneProjection plane;
    private long model;

    /** What to place. */
    record Request(MeanCodes codes, MapAxes axes) {}

    /**
     * What was placed, and the shares of variance if these are components.
     *
     * @param settled whether the same request would give the same places
     */
    record Placed(Request request, Cloud cloud, double shareX, double shareY, boolean settled) {

        private static Placed of(Request request, Projection projection) {
            return new Placed(request, Cloud.of(request.codes(), projection), 0, 0, true);
        }
    }

    /** Where codes will lie; for components, where the first dimensions do until there are codes. */
    static Projection beforeAnyCodes(MapAxes axes, int latentDim) {
        MapAxes possible = axes.in(latentDim);
        return latentDim == 1
                ? new StripProjection()
                : PlaneProjection.dimensions(latentDim, possible.x(), possible.y());
    }

    Placed place(Request request) {
        MeanCodes codes = request.codes();
        MapAxes axes = request.axes().in(codes.latentDim());
        if (axes.principal()) {
            return alongComponents(request);
        }
        // A plane that nobody has seen in the meantime need not be turned from.
        plane = null;
        EmbeddedProjection embedding = axes.embedding();
        return Placed.of(request, embedding != null ? embedding : beforeAnyCodes(axes, codes.latentDim()));
    }

    private Placed alongComponents(Request request) {
        MeanCodes codes = request.codes();
        // Of those that are there: of a sample of all each n-th of all would be next to none.
        int everyNth = 1 + codes.currentCount() / PCA_ROWS;
        Pca pca = Pca.of(codes::current, codes.count(), everyNth, codes.latentDim());
        if (before != null && before.dimensions() == pca.dimensions()) {
            pca = pca.following(before);
        }
        before = pca;
        PlaneProjection goal = PlaneProjection.principal(pca);
        PlaneProjection shown = turnedTo(goal, codes.model(), pca.dimensions());
        return new Placed(request, Cloud.of(codes, shown), pca.share(0), pca.share(1), shown == goal);
    }

    private PlaneProjection turnedTo(PlaneProjection goal, long ofModel, int dimensions) {
        PlaneProjection from = plane;
        boolean follows = from != null && from.latentDim() == dimensions && model == ofModel;
        plane = from == null || !follows ? goal : nearer(from, goal);
        model = ofModel;
        return plane;
    }

    private static PlaneProjection nearer(PlaneProjection from, PlaneProjection goal) {
        PlaneProjection turned = from.towards(goal, TURN);
        double left = turned.angleTo(goal);
        // No turn leads to a mirror image.
        return left < THERE || left >= from.angleTo(goal) ? goal : turned;
    }
}
