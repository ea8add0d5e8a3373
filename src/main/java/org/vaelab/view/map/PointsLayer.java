package org.vaelab.view.map;

import java.nio.IntBuffer;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.vaelab.concurrent.LatestWins;
import org.vaelab.latent.Cloud;
import org.vaelab.view.paint.PointPainter;
import org.vaelab.view.paint.PointStyle;
import org.vaelab.view.paint.ThumbnailPainter;
import org.vaelab.viewmodel.map.MapTransform;

/**
 * The points, painted by a worker in the screen's own pixels. Until a new picture is there the old one is moved and stretched to the new view,
 * so that points never lag behind the axes.
 */
final class PointsLayer extends Pane {

    /**
     * What to paint.
     *
     * @param images whether the images themselves are painted where there is room
     * @param density pixels of the picture for one of the view
     */
    record Request(Cloud cloud, MapTransform view, PointStyle style, boolean images, double density) {}

    @SuppressWarnings("ArrayRecordComponent") // painted by one thread, handed once to the other
    private record Painted(MapTransform view, int width, int height, int[] argb) {}

    private final ImageView picture = new ImageView();
    private final LatestWins<Request, Painted> painting;
    /** Arrays that have been shown and can be painted in again. */
    private final Queue<int[]> spare = new ConcurrentLinkedQueue<>();

    private @Nullable PixelBuffer<IntBuffer> buffer;
    private @Nullable MapTransform painted;
    private @Nullable MapTransform wanted;

    PointsLayer(Executor painter, Executor uiThread) {
        PointPainter points = new PointPainter();
        painting = new LatestWins<>(painter, request -> paint(points, spare, request), uiThread, this::show);
        setMouseTransparent(true);
        picture.setSmooth(false);
        picture.setManaged(false);
        picture.setId("map-points");
        getChildren().add(picture);
    }

    void request(Request request) {
        wanted = request.view();
        place();
        painting.request(request);
    }

    /** Paints on the calling thread, the UI's, and shows the result. */
    void paintNow(Request request) {
        wanted = request.view();
        show(paint(new PointPainter(), spare, request));
    }

    void clear() {
        wanted = null;
        painted = null;
        picture.setVisible(false);
    }

    private static Painted paint(PointPainter painter, Queue<int[]> spare, Request request) {
        MapTransform dense = request.view().scaled(request.density());
        int width = (int) Math.ceil(dense.widthPx());
        int height = (int) Math.ceil(dense.heightPx());
        int[] argb = spare.poll();
        if (argb == null || argb.length != width * height) {
            argb = new int[width * height];
        }
        painter.paint(request.cloud(), dense, request.style(), argb);
        if (request.images()) {
            int times = (int) Math.max(1, Math.rint(request.density()));
            ThumbnailPainter.paint(request.cloud(), dense, request.style(), times, argb);
        }
        return new Painted(request.view(), width, height, argb);
    }

    private void show(Painted newest) {
        if (wanted == null) {
            return;
        }
        if (buffer == null || buffer.getWidth() != newest.width() || buffer.getHeight() != newest.height()) {
            IntBuffer pixels = IntBuffer.allocate(newest.width() * newest.height());
            buffer = new PixelBuffer<>(newest.width(), newest.height(), pixels, PixelFormat.getIntArgbPreInstance());
            picture.setImage(new WritableImage(buffer));
            spare.clear();
        }
        buffer.updateBuffer(all -> {
            all.getBuffer().put(0, newest.argb());
            return null;
        });
        spare.offer(newest.argb());
        painted = newest.view();
        picture.setVisible(true);
        place();
    }

    /** Puts the picture where its points belong in the wanted view. */
    private void place() {
        if (painted == null || wanted == null) {
            return;
        }
        double left = wanted.screenX(painted.mapX(0));
        double top = wanted.screenY(painted.mapY(0));
        picture.setX(left);
        picture.setY(top);
        picture.setFitWidth(wanted.screenX(painted.mapX(painted.widthPx())) - left);
        picture.setFitHeight(wanted.screenY(painted.mapY(painted.heightPx())) - top);
    }
}
