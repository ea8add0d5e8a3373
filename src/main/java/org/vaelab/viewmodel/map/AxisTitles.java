package org.vaelab.viewmodel.map;

/**
 * What the axes are, for their titles.
 *
 * @param axes which they are
 * @param shareX of the variance of the codes along x; 0 where it is not known
 * @param shareY of the variance of the codes along y; 0 where it is not known
 */
public record AxisTitles(MapAxes axes, double shareX, double shareY) {

    public static AxisTitles of(MapAxes axes) {
        return of(axes, 0, 0);
    }

    public static AxisTitles of(MapAxes axes, double shareX, double shareY) {
        return new AxisTitles(axes, shareX, shareY);
    }

    boolean isOfSameAxes(AxisTitles other) {
        return axes.equals(other.axes);
    }
}
