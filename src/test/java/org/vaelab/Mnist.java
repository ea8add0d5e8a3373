package org.vaelab;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Where tests find the real MNIST. It is not in the repository; a test that needs it is skipped where it is absent. */
public final class Mnist {

    private static final String PROPERTY = "vaelab.mnist";

    private static final Path BESIDE_THE_REPOSITORY = Path.of("..", "shared", "data", "mnist");

    private Mnist() {}

    /** The folder with the four IDX files in their distributed, compressed form; skips the calling test without it. */
    public static Path folder() {
        String told = System.getProperty(PROPERTY);
        Path folder = (told == null ? BESIDE_THE_REPOSITORY : Path.of(told))
                .toAbsolutePath()
                .normalize();
        Assumptions.assumeTrue(
                Files.isRegularFile(folder.resolve("t10k-images-idx3-ubyte.gz")),
                () -> "No MNIST in " + folder + ": put its four IDX files there or name their folder with -D"
                        + PROPERTY);
        return folder;
    }
}
