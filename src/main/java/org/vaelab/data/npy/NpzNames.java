package org.vaelab.data.npy;

import java.util.List;

/**
 * What people call the arrays of an archive.
 *
 * @param images to learn from
 * @param labels of them
 * @param heldOut images to judge by
 * @param heldOutLabels of those
 * @param column which number of an image's labels is its class
 * @param classes their names, or none for numbers
 * @param factors an array of further numbers of each image
 * @param factorNames what its columns are called; an empty name for one that is left aside
 */
record NpzNames(
        String images,
        String labels,
        String heldOut,
        String heldOutLabels,
        int column,
        List<String> classes,
        String factors,
        List<String> factorNames) {

    /** dSprites first, then Keras, MedMNIST, and what numpy.savez names by itself. */
    static final List<NpzNames> KNOWN = List.of(
            new NpzNames(
                    "imgs",
                    "latents_classes",
                    "",
                    "",
                    1,
                    List.of("square", "ellipse", "heart"),
                    "latents_values",
                    List.of("", "", "scale", "orientation", "x", "y")),
            plain("x_train", "y_train", "x_test", "y_test"),
            plain("train_images", "train_labels", "test_images", "test_labels"),
            plain("images", "labels", "", ""),
            plain("x", "y", "", ""),
            plain("X", "y", "", ""),
            plain("data", "labels", "", ""),
            plain("arr_0", "arr_1", "", ""));

    NpzNames {
        classes = List.copyOf(classes);
        factorNames = List.copyOf(factorNames);
    }

    private static NpzNames plain(String images, String labels, String heldOut, String heldOutLabels) {
        return new NpzNames(images, labels, heldOut, heldOutLabels, 0, List.of(), "", List.of());
    }

    /** By the first known name there is, else the first array. */
    static NpzNames among(List<String> names) {
        return KNOWN.stream()
                .filter(known -> names.contains(known.images))
                .findFirst()
                .orElseGet(() -> plain(names.get(0), "", "", ""));
    }
}
