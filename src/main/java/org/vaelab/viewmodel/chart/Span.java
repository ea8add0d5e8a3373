package org.vaelab.viewmodel.chart;

/** The least, the largest and the mean of a range of values. */
record Span(float min, float max, double mean) {}
