package org.vaelab.data.idx;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What tells the relatives of MNIST apart: their classes' names, where their labels start, how their pixels lie. */
enum Family {
    LETTERS("emnist-letters", 1, true, "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z"),
    BALANCED("emnist-balanced", 0, true, Family.MERGED),
    BY_MERGE("emnist-bymerge", 0, true, Family.MERGED),
    BY_CLASS(
            "emnist-byclass",
            0,
            true,
            "0 1 2 3 4 5 6 7 8 9 A B C D E F G H I J K L M N O P Q R S T U V W X Y Z "
                    + "a b c d e f g h i j k l m n o p q r s t u v w x y z"),
    EMNIST("emnist", 0, true, Family.DIGITS),
    FASHION("fashion", 0, false, "T-shirt Trousers Pullover Dress Coat Sandal Shirt Sneaker Bag Boot"),
    KMNIST("kmnist", 0, false, "お き す つ な は ま や れ を"),
    /** MNIST itself, or something unknown that looks like it. */
    MNIST("", 0, false, Family.DIGITS);

    private static final String DIGITS = "0 1 2 3 4 5 6 7 8 9";
    private static final String MERGED =
            "0 1 2 3 4 5 6 7 8 9 A B C D E F G H I J K L M N O P Q R S T U V W X Y Z a b d e f g h n q r t";

    private final String mark;
    private final int firstLabel;
    private final boolean transposed;
    private final String classes;

    Family(String mark, int firstLabel, boolean transposed, String classes) {
        this.mark = mark;
        this.firstLabel = firstLabel;
        this.transposed = transposed;
        this.classes = classes;
    }

    /** By the names of a file and its folder, since all of them have the same format. */
    static Family of(Path imageFile) {
        String name = String.valueOf(imageFile.getFileName()).toLowerCase(Locale.ROOT);
        Path folder = imageFile.toAbsolutePath().getParent();
        String folderName =
                folder == null ? "" : String.valueOf(folder.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(family -> name.startsWith(family.mark) || folderName.contains(family.mark))
                .findFirst()
                .orElse(MNIST);
    }

    /** The label of the first class; EMNIST's letters count from 1. */
    int firstLabel() {
        return firstLabel;
    }

    /** Whether images lie column by column, as EMNIST's do. */
    boolean transposed() {
        return transposed;
    }

    /** Names for classes 0 to {@code count} − 1: their own if they are so many, else numbers. */
    List<String> classNames(int count) {
        List<String> own = Arrays.asList(classes.split(" "));
        if (count <= own.size()) {
            return count == 0 ? List.of() : own;
        }
        return IntStream.range(0, count).mapToObj(String::valueOf).toList();
    }
}
