package org.vaelab.latent;

import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Some of the images of a source; immutable. */
public final class ImageSubset {

    public static final ImageSubset NONE = new ImageSubset(new BitSet());

    private final BitSet images;
    private final int size;

    private ImageSubset(BitSet images) {
        this.images = images;
        size = images.cardinality();
    }

    /** Those of the first {@code count} images that a predicate holds for. */
    public static ImageSubset of(int count, IntPredicate member) {
        BitSet images = new BitSet(count);
        for (int image = 0; image < count; image++) {
            if (member.test(image)) {
                images.set(image);
            }
        }
        return new ImageSubset(images);
    }

    /** The shown images whose points lie in a lasso. */
    public static ImageSubset inside(Lasso lasso, Cloud cloud, PointFilter shown) {
        BitSet images = new BitSet(cloud.count());
        cloud.visitInside(lasso, (image, x, y, label) -> {
            if (shown.accepts(image, label)) {
                images.set(image);
            }
        });
        return new ImageSubset(images);
    }

    public boolean contains(int image) {
        return images.get(image);
    }

    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    /** The images in growing order. */
    public IntStream stream() {
        return images.stream();
    }

    public ImageSubset plus(ImageSubset other) {
        BitSet union = (BitSet) images.clone();
        union.or(other.images);
        return new ImageSubset(union);
    }

    public ImageSubset minus(ImageSubset other) {
        BitSet rest = (BitSet) images.clone();
        rest.andNot(other.images);
        return new ImageSubset(rest);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ImageSubset subset && subset.images.equals(images);
    }

    @Override
    public int hashCode() {
        return images.hashCode();
    }

    @Override
    public String toString() {
        return size + " images";
    }
}
