package org.vaelab.latent;

/**
 * Visits 0 … count − 1 round and round, each once a round, and any run of visits spread evenly over the whole: so a part of the codes renewed at a
 * time moves the whole cloud, not a corner of it.
 */
final class Interleaving {

    /** Steps of this share of the whole leave the most even gaps. */
    private static final double GOLDEN = 0.6180339887498949;

    private final int count;
    private final int stride;
    private int next;

    Interleaving(int count) {
        this.count = count;
        int candidate = Math.max(1, (int) Math.round(count * GOLDEN));
        while (greatestCommonDivisor(candidate, count) != 1) {
            candidate++;
        }
        stride = candidate;
    }

    private static int greatestCommonDivisor(int a, int b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }

    /** The numbers that a round visits from a place in it on; {@code from + howMany} is at most {@code count}. */
    int[] places(int from, int howMany) {
        int[] visited = new int[howMany];
        for (int i = 0; i < visited.length; i++) {
            visited[i] = (int) ((long) (from + i) * stride % count);
        }
        return visited;
    }

    /** The next numbers; at most {@code count}, so that none comes twice. */
    int[] next(int howMany) {
        int[] visited = new int[Math.min(howMany, count)];
        for (int i = 0; i < visited.length; i++) {
            visited[i] = next;
            next = (int) (((long) next + stride) % count);
        }
        return visited;
    }
}
