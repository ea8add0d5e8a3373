package org.vaelab.viewmodel.map;

import org.jspecify.annotations.Nullable;
import org.vaelab.data.Dataset;

/**
 * What a training image is called.
 *
 * @param number counted from 1, as people do
 * @param className null for an image without a class
 * @param fileName below the folder that was opened; empty for an image from no file of its own
 */
public record ImageTitle(int number, @Nullable String className, String fileName) {

    /** Of an image of a data set, counted from 0. */
    public static ImageTitle of(Dataset dataset, int image) {
        int label = dataset.train().label(image);
        boolean named = label >= 0 && label < dataset.classNames().size();
        return new ImageTitle(
                image + 1,
                named ? dataset.classNames().get(label) : null,
                dataset.train().names().get(image));
    }
}
