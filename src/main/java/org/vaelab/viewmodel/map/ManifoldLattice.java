package org.vaelab.viewmodel.map;

import java.util.ArrayList;
import java.util.List;
import org.vaelab.latent.Code;
import org.vaelab.latent.Projection;

/**
 * Cells that cover what is seen. They keep their places while the view pans, and halve or double when it zooms, so that images do not swim.
 *
 * @param firstColumn counted from the map's 0
 * @param firstRow counted from the map's 0, upwards
 * @param stepX of a cell in map units
 * @param stepY of a cell in map units
 */
public record ManifoldLattice(long firstColumn, long firstRow, int columns, int rows, double stepX, double stepY) {

    /** Cells about so many pixels wide, and square on the screen. */
    public static ManifoldLattice over(MapTransform view, double cellPx) {
        double octave = Math.rint(Math.log(cellPx / view.pxPerUnitX()) / Math.log(2));
        double stepX = Math.pow(2, octave);
        double stepY = stepX * view.pxPerUnitX() / view.pxPerUnitY();
        MapBounds seen = view.visible();
        long column = (long) Math.floor(seen.left() / stepX);
        long row = (long) Math.floor(seen.bottom() / stepY);
        return new ManifoldLattice(
                column,
                row,
                (int) ((long) Math.ceil(seen.right() / stepX) - column),
                (int) ((long) Math.ceil(seen.top() / stepY) - row),
                stepX,
                stepY);
    }

    public MapBounds bounds() {
        return new MapBounds(
                firstColumn * stepX, firstRow * stepY, (firstColumn + columns) * stepX, (firstRow + rows) * stepY);
    }

    /** The middles of the cells, row-major from the top left; coordinates that the map does not show are those of {@code z}. */
    public List<Code> codes(Projection projection, Code z) {
        List<Code> codes = new ArrayList<>(columns * rows);
        for (int row = rows - 1; row >= 0; row--) {
            for (int column = 0; column < columns; column++) {
                codes.add(projection.moved(z, (firstColumn + column + 0.5) * stepX, (firstRow + row + 0.5) * stepY));
            }
        }
        return List.copyOf(codes);
    }
}
