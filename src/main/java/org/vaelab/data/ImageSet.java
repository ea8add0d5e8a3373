package org.vaelab.data;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.ImageSource;

/**
 * Images, one byte a number, 0 to 255 standing for [0, 1], in memory or in a mapped file; or points of the plane, whose coordinates are kept as
 * floats. Immutable.
 */
public final class ImageSet implements ImageSource {

    private static final float[] UNIT = unit();
    private static final long SAMPLE_SEED = 40;

    private final ImageShape shape;
    private final PixelStore store;
    private final int[] places;
    private final byte[] labels;
    private final ImageNames names;
    private final ColumnTable columns;

    /**
     * Takes the arrays over: the caller must not keep them.
     *
     * @param pixels row-major, shape [count × channels × height × width]
     * @param labels class of each image, 0 to 127, or −1; shape [count]
     */
    public ImageSet(ImageShape shape, byte[] pixels, byte[] labels) {
        this(
                shape,
                PixelStore.inMemory(pixels, shape.size()),
                IntStream.range(0, labels.length).toArray(),
                labels);
        if (pixels.length != (long) labels.length * shape.size()) {
            throw new IllegalArgumentException(
                    labels.length + " images of " + shape.size() + " pixels are not " + pixels.length + " bytes");
        }
    }

    /**
     * Takes the arrays over: the caller must not keep them.
     *
     * @param places where in the store each image is; shape [count]
     * @param labels class of each image, 0 to 127, or −1; shape [count]
     */
    public ImageSet(ImageShape shape, PixelStore store, int[] places, byte[] labels) {
        this(shape, store, places, labels, ImageNames.NONE, ColumnTable.NONE);
    }

    private ImageSet(
            ImageShape shape, PixelStore store, int[] places, byte[] labels, ImageNames names, ColumnTable columns) {
        if (places.length != labels.length) {
            throw new IllegalArgumentException(places.length + " images, but " + labels.length + " labels");
        }
        this.shape = shape;
        this.store = store;
        this.places = places;
        this.labels = labels;
        this.names = names;
        this.columns = columns;
    }

    /**
     * Points of the plane.
     *
     * @param coordinates each in [0, 1], shape [count × 2]
     * @param labels class of each point, 0 to 127, or −1; taken over, shape [count]
     */
    public static ImageSet ofPoints(float[] coordinates, byte[] labels) {
        int size = ImageShape.POINT.size();
        if (coordinates.length != size * labels.length) {
            throw new IllegalArgumentException(labels.length + " points are not " + coordinates.length + " numbers");
        }
        ByteBuffer bytes = ByteBuffer.allocate(coordinates.length * Float.BYTES);
        bytes.asFloatBuffer().put(coordinates);
        return new ImageSet(
                ImageShape.POINT,
                PixelStore.inMemory(bytes.array(), size * Float.BYTES),
                IntStream.range(0, labels.length).toArray(),
                labels);
    }

    private static float[] unit() {
        float[] unit = new float[256];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = i / 255f;
        }
        return unit;
    }

    @Override
    public int count() {
        return labels.length;
    }

    @Override
    public ImageShape shape() {
        return shape;
    }

    @Override
    public void read(int index, float[] target, int offset) {
        if (shape.isPoint()) {
            for (int i = 0; i < shape.size(); i++) {
                target[offset + i] = store.real(places[index], i);
            }
        } else {
            store.read(places[index], UNIT, target, offset);
        }
    }

    @Override
    public int label(int index) {
        return labels[index];
    }

    /** What the images' files are called. */
    public ImageNames names() {
        return names;
    }

    /** The same images with names; as many. */
    public ImageSet named(ImageNames newNames) {
        if (!newNames.isEmpty() && newNames.count() != count()) {
            throw new IllegalArgumentException(newNames.count() + " names for " + count() + " images");
        }
        return new ImageSet(shape, store, places, labels, newNames, columns);
    }

    /** Where the pixels are. */
    public PixelStore store() {
        return store;
    }

    /** Where in the {@link #store} an image is. */
    public int place(int image) {
        return places[image];
    }

    /** One pixel's stored value, 0 to 255; of images only. */
    public int value(int image, int pixel) {
        return store.value(places[image], pixel);
    }

    /** Copies one image's stored bytes, each 0 to 255 unsigned, in the order of {@link ImageShape}; of images only. */
    public void copyPixels(int image, byte[] target, int offset) {
        store.copy(places[image], target, offset);
    }

    /** Whether any image has a label. */
    public boolean isLabelled() {
        for (byte label : labels) {
            if (label != UNLABELLED) {
                return true;
            }
        }
        return false;
    }

    /** Whether every image has a label. */
    public boolean isFullyLabelled() {
        for (byte label : labels) {
            if (label == UNLABELLED) {
                return false;
            }
        }
        return true;
    }

    /** One more than the greatest label; 0 when no image has one. */
    public int classes() {
        int greatest = UNLABELLED;
        for (byte label : labels) {
            greatest = Math.max(greatest, label);
        }
        return greatest + 1;
    }

    /** What is known of each image beside its class. */
    public List<Column> columns() {
        return columns.columns();
    }

    /** What a column says of an image: a number, a category's number, or NaN where nothing is known. */
    public float columnValue(int image, int column) {
        return columns.value(places[image], column);
    }

    /** What the column of that name says of an image, as people read it; nothing where there is none or nothing is known. */
    public String columnText(int image, String column) {
        for (int i = 0; i < columns().size(); i++) {
            if (columns().get(i).name().equals(column)) {
                return columns().get(i).text(columnValue(image, i));
            }
        }
        return "";
    }

    /** Where the values of the columns are. */
    public ColumnTable columnTable() {
        return columns;
    }

    /** The same images with these labels, which it takes over; shape [count]. */
    public ImageSet labelled(byte[] newLabels) {
        return new ImageSet(shape, store, places, newLabels, names, columns);
    }

    /** The same images with these columns, whose values lie in the same places as their pixels. */
    public ImageSet withColumns(ColumnTable newColumns) {
        return new ImageSet(shape, store, places, labels, names, newColumns);
    }

    /** At most so many of them, one drawn from each of as many equal parts: classes that come in turn are not all the same one then. */
    public ImageSet some(int most) {
        int wanted = Math.min(most, count());
        return select(IntStream.range(0, wanted)
                .map(i -> (int) (((long) i * count()
                                + StableRandom.forItem(SAMPLE_SEED, i).nextInt(count()))
                        / wanted))
                .toArray());
    }

    /** These images and then others of the same store. */
    ImageSet and(ImageSet others) {
        int[] allPlaces = Arrays.copyOf(places, count() + others.count());
        byte[] allLabels = Arrays.copyOf(labels, count() + others.count());
        System.arraycopy(others.places, 0, allPlaces, count(), others.count());
        System.arraycopy(others.labels, 0, allLabels, count(), others.count());
        return new ImageSet(shape, store, allPlaces, allLabels, names.and(others.names), columns);
    }

    /** Those images, in that order, as a set of their own that shares their pixels. */
    public ImageSet select(int... images) {
        int[] chosenPlaces = new int[images.length];
        byte[] chosenLabels = new byte[images.length];
        for (int i = 0; i < images.length; i++) {
            chosenPlaces[i] = places[images[i]];
            chosenLabels[i] = labels[images[i]];
        }
        return new ImageSet(shape, store, chosenPlaces, chosenLabels, names.select(images), columns);
    }
}
