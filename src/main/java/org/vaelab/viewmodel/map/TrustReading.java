package org.vaelab.viewmodel.map;

/**
 * What shades the plane where the pointer is.
 *
 * @param by what the value tells; never {@link TrustBy#NOTHING}
 * @param value in its unit
 */
public record TrustReading(TrustBy by, double value) {}
