package org.vaelab.data.images;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vaelab.data.Choices;
import org.vaelab.data.Dataset;
import org.vaelab.data.ImageSet;
import org.vaelab.data.Progress;
import org.vaelab.data.Survey;
import org.vaelab.vae.ImageShape;

/** What a person chooses of a folder of images: here some of 16 × 4 whose left half is black and whose right half is white. */
final class ImageChoicesTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void paint() throws IOException {
        for (int i = 0; i < 4; i++) {
            Files.write(folder.resolve(i + ".png"), Paint.encode(Paint.halves(16, 4, Color.BLACK, Color.WHITE), "png"));
        }
    }

    private Dataset read(Choices choices) throws Exception {
        return new ImageFolder().with(choices).read(folder, Progress.silent());
    }

    private static List<Integer> row(ImageSet images, int row) {
        int width = images.shape().width();
        return IntStream.range(0, width)
                .mapToObj(x -> images.value(0, row * width + x))
                .toList();
    }

    @Test
    void aCropFillsAndCutsOff() throws Exception {
        Dataset read = read(Choices.NONE.with("size", "4x4"));
        assertEquals(ImageShape.grey(4, 4), read.shape());
        assertEquals(List.of(0, 0, 255, 255), row(read.train(), 0));
    }

    @Test
    void paddingKeepsTheWholeImageInAMarginOfItsCornersColour() throws Exception {
        Dataset read = read(Choices.NONE.with("size", "8x8").with("fit", "pad"));
        // 16 × 4 becomes 8 × 2 in the middle of 8 × 8; two corners are black and two white.
        for (int row : new int[] {0, 2, 5, 7}) {
            assertEquals(List.of(128, 128, 128, 128, 128, 128, 128, 128), row(read.train(), row));
        }
        for (int row : new int[] {3, 4}) {
            assertEquals(List.of(0, 0, 0, 0, 255, 255, 255, 255), row(read.train(), row));
        }
    }

    @Test
    void stretchingKeepsAllAndTheProportionsNot() throws Exception {
        Dataset read = read(Choices.NONE.with("size", "4x6").with("fit", "stretch"));
        for (int row = 0; row < 6; row++) {
            assertEquals(List.of(0, 0, 255, 255), row(read.train(), row));
        }
    }

    @Test
    void colourIsAsAskedForWhateverTheImagesAre() throws Exception {
        assertEquals(3, read(Choices.NONE.with("colour", "colour")).shape().channels());
        Files.write(folder.resolve("red.png"), Paint.encode(Paint.halves(16, 4, Color.RED, Color.RED), "png"));
        assertEquals(3, read(Choices.NONE).shape().channels());
        Dataset grey = read(Choices.NONE.with("colour", "grey"));
        assertEquals(1, grey.shape().channels());
        String said = grey.report().lines().stream()
                .map(line -> line.inEnglish())
                .toList()
                .toString();
        assertTrue(said.contains("One image has colour, which was taken away as was asked for."), said);
    }

    @Test
    void aLookTellsWhatIsProposedAndShowsWhatWouldBeRead() throws Exception {
        Files.write(folder.resolve("broken.png"), new byte[10]);
        Survey survey = new ImageFolder().survey(folder, Progress.silent()).orElseThrow();
        assertTrue(survey.needsDecision());
        assertEquals(4, survey.images(Choices.NONE));
        assertEquals("16x4", survey.options().get(0).usual());
        assertEquals(
                List.of("broken.png"),
                survey.report().unreadable().stream().map(file -> file.name()).toList());
        for (Choices choices : List.of(
                Choices.NONE,
                Choices.NONE.with("size", "6x6").with("fit", "pad").with("colour", "colour"))) {
            ImageSet preview = survey.preview(choices, 2);
            Dataset read = read(choices);
            assertEquals(read.shape(), preview.shape());
            assertEquals(read.shape(), survey.shape(choices));
            assertEquals(2, preview.count());
            for (int row = 0; row < read.shape().height(); row++) {
                assertEquals(row(read.train(), row), row(preview, row));
            }
        }
        assertTrue(survey.effect(Choices.NONE.with("size", "4x4")).inEnglish().contains("cut off evenly"));
        assertEquals(
                "All are 16 × 4 pixels as they are.",
                survey.effect(Choices.NONE).inEnglish());
    }

    @Test
    void greyImagesOfMnistsSizeNeedNoDecision() throws Exception {
        Path digits = Files.createDirectories(folder.resolve("digits"));
        for (int i = 0; i < 3; i++) {
            Files.write(digits.resolve(i + ".png"), Paint.encode(Paint.grey(28, 28, 9 + i), "png"));
        }
        assertFalse(new ImageFolder()
                .survey(digits, Progress.silent())
                .orElseThrow()
                .needsDecision());
        Files.write(digits.resolve("small.png"), Paint.encode(Paint.grey(27, 28, 9), "png"));
        assertTrue(new ImageFolder()
                .survey(digits, Progress.silent())
                .orElseThrow()
                .needsDecision());
    }
}
