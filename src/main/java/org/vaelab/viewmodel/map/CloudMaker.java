package org.vaelab.viewmodel.map;

import org.jspecify.annotations.Nullable;
import org.vaelab.latent.Cloud;
import org.vaelab.latent.EmbeddedProjection;
import org.vaelab.latent.MeanCodes;
import org.vaelab.latent.PlaneProjection;
import org.vaelab.latent.Projection;
import org.vaelab.latent.StripProjection;
import org.vaelab.math.Pca;

/** Places codes on a worker thread; remembers the principal components, so that new ones follow them. */
final class CloudMaker {

    /** Some thousand codes give the components as well as all would. */
    private static final int PCA_ROWS = 5_000;

    private @Nullable Pca before;

    /** What to place. */
    record Request(MeanCodes codes, MapAxes axes) {}

    /** What was placed, and the shares of variance if these are components. */
    record Placed(Request request, Cloud cloud, double shareX, double shareY) {}

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
        EmbeddedProjection embedding = axes.embedding();
        if (embedding != null) {
            return new Placed(request, Cloud.of(codes, embedding), 0, 0);
        }
        if (!axes.principal()) {
            return new Placed(request, Cloud.of(codes, beforeAnyCodes(axes, codes.latentDim())), 0, 0);
        }
        Pca pca = Pca.of(codes::current, codes.count(), 1 + codes.count() / PCA_ROWS, codes.latentDim());
        if (before != null && before.dimensions() == pca.dimensions()) {
            pca = pca.following(before);
        }
        before = pca;
        return new Placed(request, Cloud.of(codes, PlaneProjection.principal(pca)), pca.share(0), pca.share(1));
    }
}
