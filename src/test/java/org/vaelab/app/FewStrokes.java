package org.vaelab.app;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.vaelab.data.BuiltIn;
import org.vaelab.data.Dataset;
import org.vaelab.data.ImageSet;
import org.vaelab.data.Progress;
import org.vaelab.vae.ImageShape;

/** In the place of Strokes: 300 images of bars in ten places, there at once. */
final class FewStrokes implements BuiltIn {

    private static final ImageShape SHAPE = ImageShape.grey(28, 28);
    private static final int CLASSES = 10;

    @Override
    public String id() {
        return "strokes";
    }

    @Override
    public String title() {
        return "Few strokes";
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public Dataset open(Progress progress) {
        List<String> names = List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
        return new Dataset(title(), id(), bars(300, 1), bars(60, 2), names);
    }

    private static ImageSet bars(int count, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("Xoshiro256PlusPlus").create(seed);
        byte[] pixels = new byte[count * SHAPE.size()];
        byte[] labels = new byte[count];
        for (int image = 0; image < count; image++) {
            labels[image] = (byte) (image % CLASSES);
            int column = 2 + 2 * labels[image] + random.nextInt(2);
            for (int y = random.nextInt(8); y < 24; y++) {
                pixels[image * SHAPE.size() + y * SHAPE.width() + column] = (byte) 255;
            }
        }
        return new ImageSet(SHAPE, pixels, labels);
    }
}
