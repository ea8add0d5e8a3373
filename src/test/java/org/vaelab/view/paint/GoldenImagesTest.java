package org.vaelab.view.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vaelab.data.ImageSet;
import org.vaelab.latent.ClassFilter;
import org.vaelab.latent.Cloud;
import org.vaelab.latent.MeanCodes;
import org.vaelab.latent.MeanImage;
import org.vaelab.latent.PlaneProjection;
import org.vaelab.store.ArgbImage;
import org.vaelab.store.PngFile;
import org.vaelab.vae.ImageShape;
import org.vaelab.viewmodel.Theme;
import org.vaelab.viewmodel.map.ManifoldLattice;
import org.vaelab.viewmodel.map.MapTransform;
import org.vaelab.viewmodel.map.PlaneField;

/**
 * What the painters paint, against pictures that src/test/reference/golden.py painted by the same rules. With the system property {@code vaelab.golden} set to a
 * folder what is painted now is written there too, to be looked at beside them.
 */
final class GoldenImagesTest {

    /** A point's ink is counted in 64ths, which is two levels of the opacity here; all else is rounded once. */
    private static final int TOLERANCE = 2;

    /** Row by row from −0.1 to 1.1, as the script has it. */
    private static MeanImage ramp() {
        float[] values = new float[24];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (-0.1 + 1.2 * i / 23);
        }
        return new MeanImage(new ImageShape(1, 4, 6), values);
    }

    private static MeanImage colours() {
        float[] values = new float[48];
        for (int i = 0; i < 16; i++) {
            values[i] = i % 4 / 3f;
            values[16 + i] = Math.floorDiv(i, 4) / 3f;
            values[32 + i] = 1 - i % 4 / 3f;
        }
        return new MeanImage(new ImageShape(3, 4, 4), values);
    }

    private static ArgbImage residual(Paper paper) {
        ImageShape shape = new ImageShape(1, 3, 5);
        float[] half = new float[15];
        float[] growing = new float[15];
        for (int i = 0; i < half.length; i++) {
            half[i] = 0.5f;
            growing[i] = i / 14f;
        }
        return ResidualPainter.paint(new MeanImage(shape, half), new MeanImage(shape, growing), paper);
    }

    private static PlaneField field() {
        return new PlaneField(new ManifoldLattice(0, 0, 3, 2, 1, 1), new float[] {0, 2, 4, 6, 8, 10});
    }

    private static ArgbImage points(Theme theme) {
        byte[] none = {-1, -1, -1, -1, -1};
        float[][] codes = {{-2, 1.1f, -1.4f, 2.2f, 3.05f}, {1, 1.3f, -0.9f, -1.2f, 0.4f}};
        ImageSet images = new ImageSet(ImageShape.grey(1, 1), new byte[none.length], none);
        Cloud cloud = Cloud.of(new MeanCodes(images, codes, 0, true), PlaneProjection.dimensions(2, 0, 1));
        int[] painted = new int[24 * 16];
        new PointPainter()
                .paint(
                        cloud,
                        new MapTransform(0, 0, 4, 4, 24, 16),
                        new PointStyle(2.5, 0.8, ClassFilter.ALL, theme),
                        painted);
        return new ArgbImage(24, 16, painted);
    }

    private enum Picture {
        IMAGE_LIGHT,
        IMAGE_DARK,
        COLOUR,
        RESIDUAL_LIGHT,
        RESIDUAL_DARK,
        SHEET,
        DENSITY_LIGHT,
        TRUST_DARK,
        POINTS_LIGHT,
        POINTS_DARK;

        String file() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".png";
        }

        /** Points are painted with their opacity multiplied in. */
        boolean isPremultiplied() {
            return this == POINTS_LIGHT || this == POINTS_DARK;
        }

        ArgbImage paint() {
            return switch (this) {
                case IMAGE_LIGHT -> ImagePainter.paint(ramp(), Paper.INK_ON_LIGHT);
                case IMAGE_DARK -> ImagePainter.paint(ramp(), Paper.LIGHT_ON_DARK);
                case COLOUR -> ImagePainter.paint(colours(), Paper.INK_ON_LIGHT);
                case RESIDUAL_LIGHT -> residual(Paper.INK_ON_LIGHT);
                case RESIDUAL_DARK -> residual(Paper.LIGHT_ON_DARK);
                case SHEET ->
                    SheetPainter.paint(
                            Collections.nCopies(3, ImagePainter.paint(ramp(), Paper.INK_ON_LIGHT)),
                            SheetLayout.of(2, 1));
                case DENSITY_LIGHT -> FieldPainter.paint(field(), FieldPalette.DENSITY, Theme.LIGHT);
                case TRUST_DARK -> FieldPainter.paint(field(), FieldPalette.TRUST, Theme.DARK);
                case POINTS_LIGHT -> points(Theme.LIGHT);
                case POINTS_DARK -> points(Theme.DARK);
            };
        }
    }

    private static ArgbImage golden(Picture picture) throws IOException {
        try (InputStream in = GoldenImagesTest.class.getResourceAsStream(picture.file())) {
            assertNotNull(in, picture.file() + " is missing: golden.py paints it");
            BufferedImage read = ImageIO.read(in);
            int[] argb = read.getRGB(0, 0, read.getWidth(), read.getHeight(), null, 0, read.getWidth());
            return new ArgbImage(read.getWidth(), read.getHeight(), argb);
        }
    }

    private static int channel(int argb, int shift, boolean premultiplied) {
        int value = argb >>> shift & 0xff;
        return premultiplied && shift < 24 ? Math.round(value * (argb >>> 24) / 255f) : value;
    }

    @ParameterizedTest
    @EnumSource(Picture.class)
    void isAsTheReferencePaintsIt(Picture picture) throws IOException {
        ArgbImage painted = picture.paint();
        String folder = System.getProperty("vaelab.golden");
        if (folder != null) {
            PngFile.write(Files.createDirectories(Path.of(folder)).resolve(picture.file()), painted);
        }
        ArgbImage golden = golden(picture);
        assertEquals(List.of(golden.width(), golden.height()), List.of(painted.width(), painted.height()));
        IntStream.range(0, golden.width() * golden.height()).forEach(at -> {
            int expected = golden.argb(at % golden.width(), at / golden.width());
            int actual = painted.argb(at % golden.width(), at / golden.width());
            for (int shift = 0; shift <= 24; shift += 8) {
                int away = channel(expected, shift, picture.isPremultiplied()) - channel(actual, shift, false);
                boolean seen = expected >>> 24 != 0 || shift == 24;
                assertTrue(!seen || Math.abs(away) <= TOLERANCE, picture + " at " + at + " by " + away);
            }
        });
    }

    @Test
    void aPictureThatDiffersByMoreIsFound() throws IOException {
        ArgbImage light = golden(Picture.IMAGE_LIGHT);
        ArgbImage dark = golden(Picture.IMAGE_DARK);
        assertTrue(Math.abs((light.argb(0, 0) & 0xff) - (dark.argb(0, 0) & 0xff)) > TOLERANCE);
    }
}
