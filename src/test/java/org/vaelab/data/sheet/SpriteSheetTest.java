package org.vaelab.data.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vaelab.data.Choices;
import org.vaelab.data.Dataset;
import org.vaelab.data.Fuzz;
import org.vaelab.data.ImageSet;
import org.vaelab.data.Progress;
import org.vaelab.data.Size;
import org.vaelab.data.Survey;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.vae.ImageShape;

final class SpriteSheetTest {

    private static final int TILE = 4;

    @TempDir
    private Path folder;

    private final SpriteSheet format = new SpriteSheet();

    /** So many tiles of 4 × 4, tile i of the value 10 + i but for its first pixel, which is 255; what is beside them is 0. */
    private static BufferedImage sheet(int width, int height, int columns, int count, int gap) {
        BufferedImage sheet = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < count; i++) {
            int left = i % columns * (TILE + gap);
            int top = i / columns * (TILE + gap);
            for (int y = 0; y < TILE; y++) {
                for (int x = 0; x < TILE; x++) {
                    sheet.getRaster().setSample(left + x, top + y, 0, x + y == 0 ? 255 : 10 + i);
                }
            }
        }
        return sheet;
    }

    private Path save(BufferedImage sheet) throws IOException {
        Path file = folder.resolve("sheet.png");
        ImageIO.write(sheet, "png", file.toFile());
        return file;
    }

    private Dataset read(BufferedImage sheet, Choices choices) throws Exception {
        return format.with(choices).read(save(sheet), Progress.silent());
    }

    /** What is in the last pixel of each image; the first is 255 in each. */
    private static SortedSet<Integer> values(Dataset read) {
        SortedSet<Integer> values = new TreeSet<>();
        for (ImageSet part : List.of(read.train(), read.heldOut())) {
            for (int i = 0; i < part.count(); i++) {
                assertEquals(255, part.value(i, 0));
                values.add(part.value(i, part.shape().size() - 1) - 10);
            }
        }
        return values;
    }

    private static String said(Dataset read) {
        return read.report().lines().stream()
                .map(line -> line.inEnglish())
                .toList()
                .toString();
    }

    @ParameterizedTest
    @CsvSource({
        "280, 280, 28",
        "560, 28, 28",
        "256, 256, 32",
        "64, 32, 32",
        "30, 20, 10",
        "1600, 16, 16",
        "35, 49, 7",
        "9, 3, 0",
        "31, 37, 0",
        "28, 28, 0",
        "2000, 1, 0"
    })
    void theSheetsSizeSuggestsTheTiles(int width, int height, int side) {
        assertEquals(side == 0 ? Optional.empty() : Optional.of(new Size(side, side)), guess(width, height));
    }

    private static Optional<Size> guess(int width, int height) {
        return TileGuess.of(width, height);
    }

    @Test
    void everyTileIsAnImageRowAfterRow() throws Exception {
        Dataset read = read(sheet(20, 12, 5, 15, 0), Choices.NONE.with("tile", "4x4"));
        assertEquals(ImageShape.grey(4, 4), read.shape());
        assertEquals(15, values(read).size());
        assertEquals(14, values(read).last());
        assertTrue(said(read).contains("cut into 5 × 3 images of 4 × 4"), said(read));
        assertEquals(List.of(), read.classNames());
    }

    @Test
    void gapsAreSkippedAndBlankPlacesAtTheEndLeftOutAndTold() throws Exception {
        Dataset read = read(
                sheet(5 * 4 + 4 * 2, 3 * 4 + 2 * 2, 5, 12, 2),
                Choices.NONE.with("tile", "4x4").with("gap", "2"));
        assertEquals(12, values(read).size());
        assertEquals(11, values(read).last());
        assertTrue(said(read).contains("3 places after the last image are blank and are left out."), said(read));
        assertFalse(said(read).contains("goes on for"), said(read));
    }

    @Test
    void whatDoesNotFillATileIsNamed() throws Exception {
        Dataset read = read(sheet(23, 13, 5, 15, 0), Choices.NONE.with("tile", "4x4"));
        assertEquals(15, values(read).size());
        assertTrue(said(read).contains("goes on for 3 pixels to the right of the images and 1 below them"), said(read));
    }

    @Test
    void colourIsKeptUnlessGreyIsAskedFor() throws Exception {
        BufferedImage sheet = new BufferedImage(8, 4, BufferedImage.TYPE_INT_RGB);
        sheet.setRGB(0, 0, 0xff0000);
        sheet.setRGB(4, 0, 0x0000ff);
        Choices four = Choices.NONE.with("tile", "4x4");
        Dataset colour = read(sheet, four);
        assertEquals(new ImageShape(3, 4, 4), colour.shape());
        ImageSet red = colour.train().value(0, 0) == 255 ? colour.train() : colour.heldOut();
        assertEquals(List.of(255, 0, 0), List.of(red.value(0, 0), red.value(0, 16), red.value(0, 32)));
        Dataset grey = read(sheet, four.with("colour", "grey"));
        // ITU-R BT.601: 0.299 of red, 0.114 of blue.
        assertEquals(76 + 29, grey.train().value(0, 0) + grey.heldOut().value(0, 0));
    }

    @Test
    void aSheetThatDoesNotTellOrHoldsNothingIsRefusedInASentence() throws Exception {
        assertRefused(sheet(31, 37, 5, 15, 0), Choices.NONE, "which does not tell how large its images are");
        assertRefused(sheet(20, 12, 5, 15, 0), Choices.NONE.with("tile", "20x12"), "fewer than two images of 20 × 12");
        assertRefused(sheet(20, 12, 5, 15, 0), Choices.NONE.with("tile", "40x40"), "fewer than two images of 40 × 40");
        assertRefused(sheet(20, 12, 5, 0, 0), Choices.NONE.with("tile", "4x4"), "that are not blank");
        Path text = Files.writeString(folder.resolve("text.png"), "no picture");
        String message = assertThrows(UnreadableDatasetException.class, () -> format.read(text, Progress.silent()))
                .getMessage();
        assertTrue(message.startsWith(text + " cannot be used as a sheet of images: "), message);
    }

    private void assertRefused(BufferedImage sheet, Choices choices, String complaint) {
        String message = assertThrows(UnreadableDatasetException.class, () -> read(sheet, choices))
                .getMessage();
        assertTrue(message.contains(complaint), message);
    }

    @Test
    void aLookShowsWhatWouldBeRead() throws Exception {
        Survey survey =
                format.survey(save(sheet(20, 12, 5, 14, 0)), Progress.silent()).orElseThrow();
        assertTrue(survey.needsDecision());
        Choices four = Choices.NONE.with("tile", "4x4");
        assertEquals(14, survey.images(four));
        ImageSet preview = survey.preview(four, 7);
        assertEquals(7, preview.count());
        assertEquals(10 + 12, preview.value(6, 15), "every second one");
        assertTrue(survey.effect(four).inEnglish().contains("One place after the last image is blank"));
        assertEquals(0, survey.images(Choices.NONE.with("tile", "100x100")));
        assertEquals(0, survey.preview(Choices.NONE.with("tile", "100x100"), 7).count());
    }

    @Test
    void everyDamagedSheetIsReadOrRefused() throws Exception {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(sheet(20, 12, 5, 15, 0), "png", png);
        Fuzz.everyDamageIsSurvived(folder.resolve("a.png"), png.toByteArray(), file -> {
            try {
                format.with(Choices.NONE.with("tile", "4x4")).read(file, Progress.silent());
            } catch (UnreadableDatasetException e) {
                assertTrue(e.getMessage().startsWith(file.toString()), e.getMessage());
            }
        });
    }
}
