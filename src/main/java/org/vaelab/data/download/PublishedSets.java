package org.vaelab.data.download;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/** The sets the program knows, with the lengths and hashes that their publishers or TensorFlow Datasets give. */
public final class PublishedSets {

    private static final String TRAIN_IMAGES = "train-images-idx3-ubyte.gz";
    private static final String TRAIN_LABELS = "train-labels-idx1-ubyte.gz";
    private static final String TEST_IMAGES = "t10k-images-idx3-ubyte.gz";
    private static final String TEST_LABELS = "t10k-labels-idx1-ubyte.gz";

    static final PublishedSet MNIST = idx(
            "mnist",
            "MNIST",
            12,
            List.of(
                    "https://ossci-datasets.s3.amazonaws.com/mnist/",
                    "https://storage.googleapis.com/cvdf-datasets/mnist/"),
            new RemoteFile(TRAIN_IMAGES, 9_912_422, "440fcabf73cc546fa21475e81ea370265605f56be210a4024d2ca8f203523609"),
            new RemoteFile(TRAIN_LABELS, 28_881, "3552534a0a558bbed6aed32b30c495cca23d567ec52cac8be1a0730e8010255c"),
            new RemoteFile(TEST_IMAGES, 1_648_877, "8d422c7b0a1c1c79245a5bcf07fe86e33eeafee792b84584aec276f5a2dbc4e6"),
            new RemoteFile(TEST_LABELS, 4_542, "f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6"));

    private static final PublishedSet FASHION = idx(
            "fashion-mnist",
            "Fashion-MNIST",
            31,
            List.of("http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/"),
            new RemoteFile(
                    TRAIN_IMAGES, 26_421_880, "3aede38d61863908ad78613f6a32ed271626dd12800ba2636569512369268a84"),
            new RemoteFile(TRAIN_LABELS, 29_515, "a04f17134ac03560a47e3764e11b92fc97de4d1bfaf8ba1a3aa29af54cc90845"),
            new RemoteFile(TEST_IMAGES, 4_422_102, "346e55b948d973a97e58d2351dde16a484bd415d4595297633bb08f03db6a073"),
            new RemoteFile(TEST_LABELS, 5_148, "67da17c76eaffca5446c3361aaab5c3cd6d1c2608764d35dfb1850b086bf8dd5"));

    private static final PublishedSet KMNIST = idx(
            "kmnist",
            "KMNIST",
            21,
            List.of("http://codh.rois.ac.jp/kmnist/dataset/kmnist/"),
            new RemoteFile(
                    TRAIN_IMAGES, 18_165_135, "51467d22d8cc72929e2a028a0428f2086b092bb31cfb79c69cc0a90ce135fde4"),
            new RemoteFile(TRAIN_LABELS, 29_497, "e38f9ebcd0f3ebcdec7fc8eabdcdaef93bb0df8ea12bee65224341c8183d8e17"),
            new RemoteFile(TEST_IMAGES, 3_041_136, "edd7a857845ad6bb1d0ba43fe7e794d164fe2dce499a1694695a792adfac43c5"),
            new RemoteFile(TEST_LABELS, 5_120, "20bb9a0ef54c7db3efc55a92eef5582c109615df22683c380526788f98e42a1c"));

    private static final PublishedSet EMNIST = new PublishedSet(
            "emnist",
            "EMNIST",
            562,
            List.of(URI.create("https://biometrics.nist.gov/cs_links/EMNIST/")),
            List.of(new RemoteFile(
                    "gzip.zip", 561_753_746, "fb9bb67e33772a9cc0b895e4ecf36d2cf35be8b709693c3564cea2a019fcda8e")),
            List.of(emnist("letters"), emnist("balanced")),
            true);

    private static final String SPRITES = "dsprites_ndarray_co1sh3sc6or40x32y32_64x64.npz";

    private static final PublishedSet DSPRITES = published(
            "dsprites",
            "dSprites",
            27,
            SPRITES,
            List.of("https://github.com/deepmind/dsprites-dataset/raw/master/"),
            new RemoteFile(SPRITES, -1, "3e0a46a9238e425f46a6ef9e9bdfd7cedb35d50f"));

    private PublishedSets() {}

    /** In the order a person sees them. */
    public static List<PublishedSet> all() {
        return List.of(MNIST, FASHION, KMNIST, EMNIST, DSPRITES);
    }

    private static PublishedSet idx(String id, String title, int megabytes, List<String> mirrors, RemoteFile... files) {
        return published(id, title, megabytes, "", mirrors, files);
    }

    private static PublishedSet published(
            String id, String title, int megabytes, String opened, List<String> mirrors, RemoteFile... files) {
        return new PublishedSet(
                id,
                title,
                megabytes,
                mirrors.stream().map(URI::create).toList(),
                List.of(files),
                List.of(new SetPart(id, title, id, opened, List.of(files))),
                false);
    }

    /** One way in which EMNIST is split, as the archive names its files. */
    static SetPart emnist(String split) {
        String id = "emnist-" + split;
        return new SetPart(
                id,
                "EMNIST " + split,
                id,
                "",
                Stream.of(
                                "-train-images-idx3-ubyte.gz",
                                "-train-labels-idx1-ubyte.gz",
                                "-test-images-idx3-ubyte.gz",
                                "-test-labels-idx1-ubyte.gz")
                        .map(ending -> new RemoteFile(id + ending, -1, ""))
                        .toList());
    }
}
