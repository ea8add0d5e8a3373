package org.vaelab.view.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vaelab.viewmodel.Theme;

final class ClassPaletteTest {

    /** Linear light seen by protan and deutan eyes; Machado, Oliveira and Fernandes (2009), severity 1. */
    private static final double[][][] EYES = {
        {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
        {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}},
        {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}
    };

    private static double[] linear(int argb) {
        double[] light = new double[3];
        for (int channel = 0; channel < 3; channel++) {
            double c = ((argb >> (16 - 8 * channel)) & 0xff) / 255.0;
            light[channel] = c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
        }
        return light;
    }

    private static double luminance(double[] light) {
        return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
    }

    private static double f(double t) {
        return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
    }

    private static double[] lab(double[] light, double[][] eye) {
        double[] seen = new double[3];
        for (int i = 0; i < 3; i++) {
            double sum = eye[i][0] * light[0] + eye[i][1] * light[1] + eye[i][2] * light[2];
            seen[i] = Math.max(0, Math.min(1, sum));
        }
        double x = f((0.4124564 * seen[0] + 0.3575761 * seen[1] + 0.1804375 * seen[2]) / 0.95047);
        double y = f(0.2126729 * seen[0] + 0.7151522 * seen[1] + 0.0721750 * seen[2]);
        double z = f((0.0193339 * seen[0] + 0.1191920 * seen[1] + 0.9503041 * seen[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void tenClassesAndTheUnlabelledAreToldApartByEveryone(Theme theme) {
        for (double[][] eye : EYES) {
            for (int a = -1; a < ClassPalette.DISTINCT; a++) {
                for (int b = -1; b < a; b++) {
                    double[] first = lab(linear(ClassPalette.colour(a, theme)), eye);
                    double[] second = lab(linear(ClassPalette.colour(b, theme)), eye);
                    double distance =
                            Math.hypot(Math.hypot(first[0] - second[0], first[1] - second[1]), first[2] - second[2]);
                    assertTrue(distance >= 19, theme + ": classes " + a + " and " + b + " differ by " + distance);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyClassStandsOutFromThePaper(Theme theme) {
        double paper = luminance(linear(theme == Theme.LIGHT ? 0xffffff : 0x0d1117));
        for (int label = -1; label < 128; label++) {
            double ink = luminance(linear(ClassPalette.colour(label, theme)));
            double contrast = (Math.max(paper, ink) + 0.05) / (Math.min(paper, ink) + 0.05);
            assertTrue(contrast >= 2.3, theme + ": class " + label + " has a contrast of " + contrast);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyColourIsOpaque(Theme theme) {
        for (int label = -1; label < 128; label++) {
            assertEquals(0xff, ClassPalette.colour(label, theme) >>> 24);
        }
    }
}
