package org.vaelab.data;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/** What each image's file is called, all of them in one array, since a million strings would need more room than the images; immutable. */
public final class ImageNames {

    /** Of images that came from no files of their own. */
    public static final ImageNames NONE = new ImageNames(new byte[0], new int[1]);

    /** UTF-8. */
    private final byte[] text;
    /** Where each name begins, and where the last one ends. */
    private final int[] starts;

    private ImageNames(byte[] text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    /** A name an image. */
    public static ImageNames of(int count, IntFunction<String> name) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        int[] starts = new int[count + 1];
        for (int image = 0; image < count; image++) {
            text.writeBytes(name.apply(image).getBytes(StandardCharsets.UTF_8));
            starts[image + 1] = text.size();
        }
        return new ImageNames(text.toByteArray(), starts);
    }

    /** Whether no image has a name. */
    public boolean isEmpty() {
        return text.length == 0;
    }

    /** Of how many images these are; 0 for none at all. */
    int count() {
        return starts.length - 1;
    }

    /** One image's; empty if it has none. */
    public String get(int image) {
        return isEmpty()
                ? ""
                : new String(text, starts[image], starts[image + 1] - starts[image], StandardCharsets.UTF_8);
    }

    /** These and then others; none where either are none. */
    ImageNames and(ImageNames others) {
        return isEmpty() || others.isEmpty()
                ? NONE
                : of(count() + others.count(), image -> image < count() ? get(image) : others.get(image - count()));
    }

    /** Those of some images, in their order. */
    ImageNames select(int... images) {
        return isEmpty() ? NONE : of(images.length, image -> get(images[image]));
    }

    /** Tells the images whose names contain a text, without regard to case. */
    public void search(String wanted, IntConsumer found) {
        String lower = wanted.toLowerCase(Locale.ROOT);
        byte[] bytes = lower.getBytes(StandardCharsets.UTF_8);
        // What is plain ASCII is compared byte by byte: a million names are then searched between two frames.
        boolean plain = bytes.length == lower.length();
        for (int image = 0; image < count(); image++) {
            if (plain
                    ? contains(image, bytes)
                    : get(image).toLowerCase(Locale.ROOT).contains(lower)) {
                found.accept(image);
            }
        }
    }

    private boolean contains(int image, byte[] wanted) {
        for (int from = starts[image]; from <= starts[image + 1] - wanted.length; from++) {
            int same = 0;
            while (same < wanted.length && lower(text[from + same]) == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return true;
            }
        }
        return false;
    }

    private static byte lower(byte letter) {
        return letter >= 'A' && letter <= 'Z' ? (byte) (letter + 'a' - 'A') : letter;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ImageNames names
                && Arrays.equals(names.text, text)
                && Arrays.equals(names.starts, starts);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(text) + Arrays.hashCode(starts);
    }
}
