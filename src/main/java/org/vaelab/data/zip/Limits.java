package org.vaelab.data.zip;

/**
 * How far an archive is trusted.
 *
 * @param entries it may have
 * @param harmlessBytes it may unpack to whatever its own length
 * @param expansion how many times its own length it may unpack to beyond that; dSprites, black and white, has 113
 */
record Limits(int entries, long harmlessBytes, int expansion) {

    static final Limits STANDARD = new Limits(2_000_000, 256L << 20, 200);

    long bytes(long archiveLength) {
        return Math.max(harmlessBytes, expansion * archiveLength);
    }
}
