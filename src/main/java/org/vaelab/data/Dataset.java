package org.vaelab.data;

import java.nio.file.Path;
import java.util.List;
import org.vaelab.vae.ImageShape;

/**
 * Images to learn from and images to be judged on.
 *
 * @param name what a person calls it: "Strokes", "MNIST", a folder's name
 * @param location what finds it again: a built-in's id or a path, as the command line's --data takes it
 * @param classNames one a label; empty when there are no labels
 * @param report what was found when it was read
 */
public record Dataset(
        String name, String location, ImageSet train, ImageSet heldOut, List<String> classNames, DataReport report) {

    /** Data that need no report. */
    public Dataset(String name, String location, ImageSet train, ImageSet heldOut, List<String> classNames) {
        this(name, location, train, heldOut, classNames, DataReport.NONE);
    }

    /**
     * Data that were read from a file or folder.
     *
     * @param location the file or folder, whose own name is the data's
     */
    public static Dataset from(Path location, HeldOutSplit split, List<String> classNames, DataReport report) {
        Path name = location.getFileName();
        return new Dataset(
                name == null ? location.toString() : name.toString(),
                location.toAbsolutePath().toString(),
                split.train(),
                split.heldOut(),
                classNames,
                report);
    }

    public Dataset {
        classNames = List.copyOf(classNames);
        if (!train.shape().equals(heldOut.shape())) {
            throw new IllegalArgumentException(
                    "training images are " + train.shape() + ", but held-out ones " + heldOut.shape());
        }
    }

    /** The same data with another report. */
    public Dataset with(DataReport newReport) {
        return new Dataset(name, location, train, heldOut, classNames, newReport);
    }

    /** The same data with other names for its classes, as many. */
    public Dataset named(List<String> names) {
        return new Dataset(name, location, train, heldOut, names, report);
    }

    /** The same data, found again by another text. */
    Dataset at(String newLocation) {
        return newLocation.equals(location) ? this : new Dataset(name, newLocation, train, heldOut, classNames, report);
    }

    /** How many classes the labels, 0 and on, distinguish; 0 when any image has none. */
    public int classes() {
        int classes = Math.max(train.classes(), heldOut.classes());
        boolean labelled = train.isFullyLabelled() && heldOut.isFullyLabelled();
        return labelled ? Math.max(classes, classNames.size()) : 0;
    }

    /** What is known of the images to learn from beside their class. */
    public List<Column> columns() {
        return train.columns();
    }

    public ImageShape shape() {
        return train.shape();
    }
}
