package org.vaelab.view.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
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

    /** The same for tritan eyes, which are rare. */
    private static final double[][] TRITAN = {
        {1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}
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

    /** CIEDE2000 (Sharma, Wu and Dalal 2005), which knows that a step of yellow is seen less than its CIELAB distance says. */
    private static double ciede2000(double[] first, double[] second) {
        double chroma7 = Math.pow((Math.hypot(first[1], first[2]) + Math.hypot(second[1], second[2])) / 2, 7);
        double stretch = 1.5 - 0.5 * Math.sqrt(chroma7 / (chroma7 + Math.pow(25, 7)));
        double c1 = Math.hypot(stretch * first[1], first[2]);
        double c2 = Math.hypot(stretch * second[1], second[2]);
        double h1 = hue(stretch * first[1], first[2]);
        double h2 = hue(stretch * second[1], second[2]);
        double turn = h2 - h1 > 180 ? h2 - h1 - 360 : h2 - h1 < -180 ? h2 - h1 + 360 : h2 - h1;
        double hue = (h1 + turn / 2 + 360) % 360;
        double lightness = (first[0] + second[0]) / 2;
        double chroma = (c1 + c2) / 2;
        double t = 1 - 0.17 * cos(hue - 30) + 0.24 * cos(2 * hue) + 0.32 * cos(3 * hue + 6) - 0.20 * cos(4 * hue - 63);
        double off = (lightness - 50) * (lightness - 50);
        double l = (second[0] - first[0]) / (1 + 0.015 * off / Math.sqrt(20 + off));
        double c = (c2 - c1) / (1 + 0.045 * chroma);
        double h = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(turn / 2)) / (1 + 0.015 * chroma * t);
        double blue = 60 * Math.exp(-Math.pow((hue - 275) / 25, 2));
        double meanChroma7 = Math.pow(chroma, 7);
        double rotation =
                -2 * Math.sqrt(meanChroma7 / (meanChroma7 + Math.pow(25, 7))) * Math.sin(Math.toRadians(blue));
        return Math.sqrt(l * l + c * c + h * h + rotation * c * h);
    }

    private static double hue(double a, double b) {
        return (Math.toDegrees(Math.atan2(b, a)) + 360) % 360;
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }

    @Test
    void theOracleAgreesWithThePublishedPairs() {
        // Pairs 1, 7, 17 and 25 of Sharma, Wu and Dalal's table.
        assertEquals(2.0425, ciede2000(of(50, 2.6772, -79.7751), of(50, 0, -82.7485)), 5e-5);
        assertEquals(2.3669, ciede2000(of(50, 0, 0), of(50, -1, 2)), 5e-5);
        assertEquals(27.1492, ciede2000(of(50, 2.5, 0), of(73, 25, -18)), 5e-5);
        assertEquals(1.2644, ciede2000(of(60.2574, -34.0099, 36.2677), of(60.4626, -34.1751, 39.4387)), 5e-5);
    }

    private static double[] of(double... lab) {
        return lab;
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void noTwoClassesLookNearlyAlike(Theme theme) {
        assertApart(theme, EYES[0], 20);
        assertApart(theme, EYES[1], 16);
        assertApart(theme, EYES[2], 16);
        assertApart(theme, TRITAN, 12);
    }

    private static void assertApart(Theme theme, double[][] eye, double least) {
        for (int a = -1; a < ClassPalette.DISTINCT; a++) {
            for (int b = -1; b < a; b++) {
                double seen = ciede2000(
                        lab(linear(ClassPalette.colour(a, theme)), eye),
                        lab(linear(ClassPalette.colour(b, theme)), eye));
                assertTrue(seen >= least, theme + ": classes " + a + " and " + b + " differ by " + seen);
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
