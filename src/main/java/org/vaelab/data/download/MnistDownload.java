package org.vaelab.data.download;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Where MNIST is published, and what its files are. */
public final class MnistDownload {

    private static final List<URI> MIRRORS = List.of(
            URI.create("https://ossci-datasets.s3.amazonaws.com/mnist/"),
            URI.create("https://storage.googleapis.com/cvdf-datasets/mnist/"));

    private static final List<RemoteFile> FILES = List.of(
            new RemoteFile(
                    "train-images-idx3-ubyte.gz",
                    9_912_422,
                    "440fcabf73cc546fa21475e81ea370265605f56be210a4024d2ca8f203523609"),
            new RemoteFile(
                    "train-labels-idx1-ubyte.gz",
                    28_881,
                    "3552534a0a558bbed6aed32b30c495cca23d567ec52cac8be1a0730e8010255c"),
            new RemoteFile(
                    "t10k-images-idx3-ubyte.gz",
                    1_648_877,
                    "8d422c7b0a1c1c79245a5bcf07fe86e33eeafee792b84584aec276f5a2dbc4e6"),
            new RemoteFile(
                    "t10k-labels-idx1-ubyte.gz",
                    4_542,
                    "f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6"));

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private MnistDownload() {}

    /** All four files, from public mirrors. */
    public static MirroredDownload create() {
        return new MirroredDownload("MNIST", FILES, MIRRORS, PATIENCE);
    }

    /** What is published, for a test to compare with real files. */
    static List<RemoteFile> files() {
        return FILES;
    }

    /** Whether all four files lie in a folder, judged by their lengths; they were verified when they came there. */
    public static boolean isIn(Path folder) {
        return FILES.stream()
                .allMatch(file -> folder.resolve(file.name()).toFile().length() == file.bytes());
    }
}
