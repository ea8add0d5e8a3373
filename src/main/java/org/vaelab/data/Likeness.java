package org.vaelab.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many images show nothing of their own.
 *
 * @param blank of which every number is the same
 * @param duplicates that show exactly what an earlier one shows
 */
record Likeness(int blank, int duplicates) {

    private static final long UPPER = 0xffffffff00000000L;

    static Likeness of(ImageSet images) throws InterruptedException {
        AtomicInteger blank = new AtomicInteger();
        // A hash above, the image's number below: eight bytes an image, however many there are.
        long[] hashed = new long[images.count()];
        ParallelWork.forEach(
                0,
                images.count(),
                i -> {
                    byte[] pixels = pixels(images, i);
                    blank.addAndGet(isBlank(pixels) ? 1 : 0);
                    hashed[i] = (long) Arrays.hashCode(pixels) << 32 | i;
                },
                Progress.silent());
        Arrays.sort(hashed);
        int duplicates = 0;
        for (int from = 0, to; from < hashed.length; from = to) {
            to = endOfGroup(hashed, from);
            duplicates += to == from + 1 ? 0 : duplicates(images, Arrays.copyOfRange(hashed, from, to));
        }
        return new Likeness(blank.get(), duplicates);
    }

    private static int endOfGroup(long[] hashed, int from) {
        int to = from + 1;
        while (to < hashed.length && ((hashed[to] ^ hashed[from]) & UPPER) == 0) {
            to++;
        }
        return to;
    }

    /** Of images whose hashes are the same, those that show the same indeed. */
    private static int duplicates(ImageSet images, long[] group) {
        List<byte[]> different = new ArrayList<>(1);
        for (long member : group) {
            byte[] pixels = pixels(images, (int) member);
            if (different.stream().noneMatch(other -> Arrays.equals(other, pixels))) {
                different.add(pixels);
            }
        }
        return group.length - different.size();
    }

    private static byte[] pixels(ImageSet images, int image) {
        byte[] pixels = new byte[images.shape().size()];
        images.copyPixels(image, pixels, 0);
        return pixels;
    }

    private static boolean isBlank(byte[] pixels) {
        for (byte value : pixels) {
            if (value != pixels[0]) {
                return false;
            }
        }
        return true;
    }
}
