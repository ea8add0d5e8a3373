package org.vaelab.view.paint;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
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
import org.vaelab.vae.ImageShape;
import org.vaelab.viewmodel.Theme;
import org.vaelab.viewmodel.map.ManifoldLattice;
import org.vaelab.viewmodel.map.MapTransform;
import org.vaelab.viewmodel.map.PlaneField;

/**
 * What the painters paint, against pictures that src/test/reference/golden.py painted by the same rules.
 */
final class GoldenImagesTest {

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
        return painted(new ImageSet(ImageShape.grey(1, 1), new byte[none.length], none), codes, theme);
    }

    /** Five classes; the first two points lie half on each other, and so do three more. */
    private static ArgbImage classes(Theme theme) {
        byte[] labels = {0, 1, 2, 3, 4, 9};
        float[][] codes = {{-1.9f, -1.2f, 0.8f, 1.3f, 1.05f, 2.4f}, {1, 1, -0.6f, -0.6f, -0.1f, 1.2f}};
        return painted(new ImageSet(ImageShape.grey(1, 1), new byte[labels.length], labels), codes, theme);
    }

    private static ArgbImage painted(ImageSet images, float[][] codes, Theme theme) {
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

    /** Images of 5 × 3 pixels: the second would lie on the first, and the last on the edge. */
    private static ArgbImage thumbnails(Theme theme, int times) {
        byte[] labels = {3, 4, 5, 6, 7};
        byte[] pixels = new byte[labels.length * 15];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) (i * 3);
        }
        float[][] codes = {{-4, -3, 2.5f, 3, 6}, {1.5f, 1.5f, 1.5f, -2, -2.5f}};
        ImageSet images = new ImageSet(new ImageShape(1, 3, 5), pixels, labels);
        Cloud cloud = Cloud.of(new MeanCodes(images, codes, 0, true), PlaneProjection.dimensions(2, 0, 1));
        int width = times * 48;
        int height = times * 30;
        int[] painted = new int[width * height];
        ThumbnailPainter.paint(
                cloud,
                new MapTransform(0, 0, 4.0 * times, 4.0 * times, width, height),
                new PointStyle(2, 0.8, ClassFilter.ALL, theme),
                times,
                painted);
        return new ArgbImage(width, height, painted);
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
        POINTS_DARK,
        CLASSES_LIGHT,
        CLASSES_DARK,
        THUMBNAILS_LIGHT,
        THUMBNAILS_DARK;

        String file() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".png";
        }

        /** Points are painted with their opacity multiplied in. */
        boolean isPremultiplied() {
            return this == POINTS_LIGHT || this == POINTS_DARK || this == CLASSES_LIGHT || this == CLASSES_DARK;
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
                case CLASSES_LIGHT -> classes(Theme.LIGHT);
                case CLASSES_DARK -> classes(Theme.DARK);
                case THUMBNAILS_LIGHT -> thumbnails(Theme.LIGHT, 1);
                case THUMBNAILS_DARK -> thumbnails(Theme.DARK, 2);
            };
        }
    }

    @ParameterizedTest
    @EnumSource(Picture.class)
    void isAsTheReferencePaintsIt(Picture picture) throws IOException {
        GoldenImage.of(picture.file()).assertIsPainted(picture.paint(), picture.isPremultiplied());
    }

    @Test
    void aPictureThatDiffersByMoreIsFound() throws IOException {
        GoldenImage light = GoldenImage.of(Picture.IMAGE_LIGHT.file());
        assertThrows(AssertionError.class, () -> light.assertIsPainted(Picture.IMAGE_DARK.paint(), false));
    }
}
