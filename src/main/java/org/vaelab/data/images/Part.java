package org.vaelab.data.images;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words that say which images to learn from and which to judge by: names of folders, or what a table says. */
public final class Part {

    private static final Set<String> TRAIN = Set.of("train", "training");
    private static final Set<String> HELD_OUT = Set.of("test", "testing", "val", "valid", "validation");

    private Part() {}

    /** Whether every image lies in a folder of one kind or the other, and each kind has some. */
    static boolean areFolders(List<ImageFile> files) {
        return files.stream().allMatch(file -> is(file, TRAIN) || is(file, HELD_OUT))
                && files.stream().anyMatch(file -> is(file, TRAIN))
                && files.stream().anyMatch(Part::isHeldOut);
    }

    static boolean isHeldOut(ImageFile file) {
        return is(file, HELD_OUT);
    }

    /** Whether it says to learn from it. */
    public static boolean isTrain(String word) {
        return TRAIN.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether it says to judge by it. */
    public static boolean isHeldOut(String word) {
        return HELD_OUT.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean is(ImageFile file, Set<String> names) {
        return !file.folders().isEmpty() && names.contains(file.folders().get(0).toLowerCase(Locale.ROOT));
    }
}
