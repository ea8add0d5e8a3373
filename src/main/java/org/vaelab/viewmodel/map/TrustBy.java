package org.vaelab.viewmodel.map;

/** What shades the plane where the decoder is less to be trusted. */
public enum TrustBy {
    NOTHING,
    /** How far the nearest real code lies. */
    DISTANCE,
    /** How fast the decoder changes. */
    CHANGE,
    /** How far z moves when it is decoded and encoded again. */
    ROUND_TRIP;

    /** The next in turn, for a key. */
    public TrustBy next() {
        return switch (this) {
            case NOTHING -> DISTANCE;
            case DISTANCE -> CHANGE;
            case CHANGE -> ROUND_TRIP;
            case ROUND_TRIP -> NOTHING;
        };
    }
}
