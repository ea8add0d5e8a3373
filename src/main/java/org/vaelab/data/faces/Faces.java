package org.vaelab.data.faces;

import java.util.List;
import java.util.stream.IntStream;
import org.vaelab.data.BuiltIn;
import org.vaelab.data.Column;
import org.vaelab.data.ColumnTable;
import org.vaelab.data.Dataset;
import org.vaelab.data.HeldOutSplit;
import org.vaelab.data.ImageSet;
import org.vaelab.data.ParallelWork;
import org.vaelab.data.PixelRoom;
import org.vaelab.data.PixelSink;
import org.vaelab.data.Progress;
import org.vaelab.data.StableRandom;
import org.vaelab.vae.ImageShape;

/**
 * Built-in drawn faces, 64×64 in colour, the same on every machine: seven factors, each independent of the others and smooth, so that a walk
 * through the latent space can be seen to change one of them. Classes are moods.
 */
public final class Faces implements BuiltIn {

    public static final String ID = "faces";

    static final ImageShape SHAPE = new ImageShape(3, FacePainter.SIDE, FacePainter.SIDE);

    private static final int IMAGES = 5_000;
    private static final long SEED = 5;
    private static final List<String> CLASS_NAMES = List.of("sad", "calm", "glad");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "Faces";
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public Dataset open(Progress progress) throws InterruptedException {
        HeldOutSplit split = HeldOutSplit.tenth(draw(IMAGES, progress));
        return new Dataset(title(), ID, split.train(), split.heldOut(), CLASS_NAMES);
    }

    /** The true factors of an image of {@link #draw}. */
    static Face face(int image) {
        return Face.draw(StableRandom.forItem(SEED, image));
    }

    static ImageSet draw(int count, Progress progress) throws InterruptedException {
        PixelSink sink = PixelRoom.inMemory().take(count, SHAPE.size());
        byte[] labels = new byte[count];
        ColumnTable.Filling factors = ColumnTable.fill(PixelRoom.inMemory(), count, Column.ofNumbers(Face.NAMES));
        ParallelWork.forEach(
                0,
                count,
                image -> {
                    Face face = face(image);
                    byte[] pixels = new byte[SHAPE.size()];
                    new FacePainter(face).paint(pixels, 0);
                    labels[image] = (byte) face.mood();
                    factors.put(image, face.values());
                    sink.put(image, pixels, 0);
                },
                progress);
        return new ImageSet(SHAPE, sink.finish(), IntStream.range(0, count).toArray(), labels)
                .withColumns(factors.finish());
    }
}
