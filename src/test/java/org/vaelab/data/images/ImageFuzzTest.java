package org.vaelab.data.images;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaelab.data.Fuzz;
import org.vaelab.vae.ImageShape;

final class ImageFuzzTest {

    private static final ImageShape SHAPE = new ImageShape(3, 28, 28);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp", "tiff", "webp"})
    void everyDamagedImageIsReadOrRefused(String kind) throws Exception {
        byte[] valid = kind.equals("webp")
                ? Paint.redWebp()
                : Paint.encode(Paint.halves(28, 28, Color.ORANGE, Color.BLUE), kind);
        Fuzz.everyDamageIsSurvived(folder.resolve("a." + kind), valid, ImageFuzzTest::read);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void everyDamagedPhotographIsReadOrRefused(int orientation) throws Exception {
        byte[] valid =
                Paint.withOrientation(Paint.encode(Paint.halves(28, 28, Color.ORANGE, Color.BLUE), "jpg"), orientation);
        Fuzz.everyDamageIsSurvived(folder.resolve("a.jpg"), valid, ImageFuzzTest::read);
    }

    private static void read(Path path) throws IOException {
        ImageFile file = new ImageFile(path, List.of(), Files.size(path), 0);
        try {
            ImageHeader header = ImageHeader.read(file);
            Crop crop = Crop.of(header, SHAPE.width(), SHAPE.height());
            Picture picture = ImageBytes.use(file, in -> PictureReader.read(in, header, crop));
            new Decoded(picture, crop, header.orientation()).write(SHAPE, new byte[SHAPE.size()], 0);
        } catch (UnusableImageException e) {
            assertFalse(e.sentence().inEnglish().isEmpty());
        }
    }
}
