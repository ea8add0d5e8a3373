package org.vaelab.viewmodel.map;

/** A point of the plot, in its pixels from the top left. */
public record ScreenPoint(double x, double y) {}
