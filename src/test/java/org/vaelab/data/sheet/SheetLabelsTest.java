package org.vaelab.data.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vaelab.data.Choices;
import org.vaelab.data.Column;
import org.vaelab.data.Dataset;
import org.vaelab.data.ImageSet;
import org.vaelab.data.Progress;
import org.vaelab.data.Survey;
import org.vaelab.data.UnreadableDatasetException;

/** A table beside a sheet, a row an image. */
final class SheetLabelsTest {

    private static final Choices TILES = Choices.NONE.with("tile", "4x4");

    private final SpriteSheet format = new SpriteSheet();

    @TempDir
    private Path folder;

    private Path sheet = Path.of("");

    /** Six tiles of 4 × 4 in two rows; each pixel of tile i is 40 + 10 i but the first. */
    @BeforeEach
    void paint() throws IOException {
        BufferedImage image = new BufferedImage(12, 8, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < 8; y++) {
            for (int x = 0; x < 12; x++) {
                image.getRaster().setSample(x, y, 0, x % 4 + y % 4 == 0 ? 0 : 40 + 10 * (3 * (y / 4) + x / 4));
            }
        }
        sheet = folder.resolve("pets.png");
        ImageIO.write(image, "png", sheet.toFile());
    }

    private void table(String... lines) throws IOException {
        Files.write(folder.resolve("pets.csv"), List.of(lines));
    }

    private Dataset read(Choices choices) throws Exception {
        return format.with(choices).read(sheet, Progress.silent());
    }

    private static List<String> keys(Dataset read) {
        return read.report().lines().stream().map(line -> line.key()).toList();
    }

    @Test
    void eachImageHasTheClassAndTheColumnsOfItsRow() throws Exception {
        table("age,label", "1,cat", "2,dog", "3,cat", "4,", "5,dog", "6,cat");
        Dataset read = read(TILES);
        assertEquals(List.of("cat", "dog"), read.classNames());
        assertEquals(List.of(Column.ofNumbers("age")), read.columns());
        int[] expected = {0, 1, 0, -1, 1, 0};
        int seen = 0;
        for (ImageSet part : List.of(read.train(), read.heldOut())) {
            for (int i = 0; i < part.count(); i++, seen++) {
                int tile = (part.value(i, 15) - 40) / 10;
                assertEquals(expected[tile], part.label(i));
                assertEquals(tile + 1, part.columnValue(i, 0));
            }
        }
        assertEquals(6, seen);
    }

    @Test
    void rowsTooFewOrTooManyAreTold() throws Exception {
        table("label", "cat", "dog");
        Dataset few = read(TILES);
        assertTrue(keys(few).contains("images.sheet-rows"), keys(few).toString());
        assertEquals(List.of("cat", "dog"), few.classNames());
        table("label", "cat", "dog", "cat", "dog", "cat", "dog", "", "cat");
        assertTrue(keys(read(TILES)).contains("images.sheet-rows"));
        table("label", "cat", "dog", "cat", "dog", "cat", "dog");
        assertTrue(keys(read(TILES)).stream().noneMatch("images.sheet-rows"::equals));
    }

    @Test
    void theTableCanBeLeftAside() throws Exception {
        table("label", "cat", "dog", "cat", "dog", "cat", "dog");
        assertEquals(List.of(), read(TILES.with("labels", "none")).classNames());
        assertTrue(keys(read(TILES.with("labels", "none"))).contains("images.sheet-no-classes"));
    }

    @Test
    void thePageSaysWhatTheTableTells() throws Exception {
        table("label", "cat", "dog");
        Survey survey = format.survey(sheet, Progress.silent()).orElseThrow();
        assertTrue(survey.report().facts().stream().anyMatch(fact -> fact.key().equals("images.sheet-table")));
        String effect = survey.effect(TILES).toString();
        assertTrue(effect.contains("images.sheet-rows"), effect);
        assertTrue(effect.contains("images.survey.classes"), effect);
        assertTrue(!survey.effect(TILES.with("labels", "none")).toString().contains("images.sheet-rows"));
        assertTrue(survey.options().stream().anyMatch(option -> option.id().equals("labels")));
    }

    @Test
    void aTableWithoutRowsIsRefusedByName() throws Exception {
        table("label");
        var refused = assertThrows(UnreadableDatasetException.class, () -> read(TILES));
        assertTrue(
                String.valueOf(refused.getMessage()).contains("pets.csv needs a row of headings"),
                refused.getMessage());
    }

    @Test
    void aTableNamedLabelsIsTheSheetsWhereItHasARowForEachImage() throws Exception {
        Path common = folder.resolve("labels.csv");
        Files.write(common, List.of("label,age", "cat,1", "dog,2", "cat,3", "dog,4", "cat,5", "dog,6"));
        assertEquals(List.of("cat", "dog"), read(TILES).classNames());
        assertEquals(List.of(sheet, common), format.sources(sheet));
        Survey survey = format.survey(sheet, Progress.silent()).orElseThrow();
        assertTrue(survey.effect(TILES).toString().contains("images.survey.classes"));
        assertEquals(List.of(), read(TILES.with("labels", "none")).classNames());
        table("label", "a", "b", "a", "b", "a", "b");
        assertEquals(List.of("a", "b"), read(TILES).classNames(), "its own goes before");
    }

    @Test
    void aTableOfOtherDataIsLeftAsideAndToldOf() throws Exception {
        Path common = folder.resolve("labels.csv");
        Files.write(common, List.of("label", "cat", "dog"));
        assertEquals(List.of(), read(TILES).classNames());
        assertTrue(
                keys(read(TILES)).contains("images.sheet-aside"),
                keys(read(TILES)).toString());
        Files.write(common, List.of("file,label", "1.png,a", "2.png,b", "3.png,a", "4.png,b", "5.png,a", "6.png,b"));
        assertEquals(List.of(), read(TILES).classNames(), "it is about files");
        Files.write(common, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertEquals(List.of(), read(TILES).classNames(), "nor is a broken one a reason to refuse the sheet");
    }

    @Test
    void theTableIsAmongTheFilesThatDecideWhatIsRead() throws Exception {
        assertEquals(List.of(sheet), format.sources(sheet));
        table("label", "cat");
        assertEquals(List.of(sheet, folder.resolve("pets.csv")), format.sources(sheet));
    }
}
