package org.vaelab.data;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Damages a valid file in 2,000 ways, always the same, and has each read. */
public final class Fuzz {

    private static final int WAYS = 2_000;

    /** What no small file needs. */
    public static final long MOST_BYTES = 64L << 20;

    private Fuzz() {}

    /** Reads a file that may be damaged; a refusal in a sentence is caught by it. */
    @FunctionalInterface
    public interface Reading {

        void read(Path file) throws Exception;
    }

    /** Fails when a reading throws, or allocates more than 64 MB. */
    public static void everyDamageIsSurvived(Path file, byte[] valid, Reading reading) throws Exception {
        everyDamageIsSurvived(file, valid, reading, MOST_BYTES);
    }

    /** Fails when a reading throws, or allocates more than so many bytes. */
    public static void everyDamageIsSurvived(Path file, byte[] valid, Reading reading, long mostBytes)
            throws Exception {
        reading.read(Files.write(file, valid));
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (int way = 0; way < WAYS; way++) {
            Files.write(file, damaged(valid, StableRandom.forItem(1, way)));
            long before = threads.getCurrentThreadAllocatedBytes();
            try {
                reading.read(file);
            } catch (Exception | Error e) {
                throw new AssertionError("damage number " + way + " of " + file.getFileName(), e);
            }
            long bytes = threads.getCurrentThreadAllocatedBytes() - before;
            assertTrue(bytes <= mostBytes, "damage number " + way + " made the program allocate " + bytes);
        }
    }

    private static byte[] damaged(byte[] valid, StableRandom random) {
        byte[] damaged = valid.clone();
        int kind = random.nextInt(8);
        if (kind == 0) {
            return Arrays.copyOf(damaged, random.nextInt(damaged.length));
        }
        if (kind == 1) {
            return Arrays.copyOf(damaged, damaged.length + 1 + random.nextInt(64));
        }
        int places = 1 + random.nextInt(6);
        for (int i = 0; i < places; i++) {
            // Sizes stand near the start.
            int most = random.nextInt(2) == 0 ? Math.min(64, damaged.length) : damaged.length;
            int at = random.nextInt(most);
            byte[] extremes = {0, -1, 127, -128};
            damaged[at] = kind < 5 ? (byte) random.nextInt(256) : extremes[random.nextInt(4)];
        }
        return damaged;
    }
}
