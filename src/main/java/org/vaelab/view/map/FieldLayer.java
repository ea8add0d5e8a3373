package org.vaelab.view.map;

import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.vaelab.view.paint.FieldPainter;
import org.vaelab.view.paint.FieldPalette;
import org.vaelab.viewmodel.Theme;
import org.vaelab.viewmodel.map.PlaneField;

/** A shade of the plane. */
final class FieldLayer extends PlanePicture<FieldLayer.Request> {

    record Request(PlaneField field, FieldPalette palette, Theme theme) {}

    private final FieldPalette palette;

    FieldLayer(String id, FieldPalette palette, Executor painter, Executor uiThread) {
        super(id, FieldLayer::paint, painter, uiThread);
        this.palette = palette;
    }

    void show(@Nullable PlaneField field, Theme theme) {
        request(field == null ? null : new Request(field, palette, theme));
    }

    private static Painted paint(Request request) {
        return new Painted(
                request.field().lattice().bounds(),
                FieldPainter.paint(request.field(), request.palette(), request.theme()));
    }
}
