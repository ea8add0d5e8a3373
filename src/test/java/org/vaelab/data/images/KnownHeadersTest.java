package org.vaelab.data.images;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vaelab.data.Choices;
import org.vaelab.data.Dataset;
import org.vaelab.data.Progress;

/** A folder that was looked at is read without opening each file twice for its header. */
final class KnownHeadersTest {

    private final KnownHeaders known = new KnownHeaders();
    private final List<Long> told = new ArrayList<>();
    private final Progress progress = (done, total) -> told.add(done);

    @TempDir
    private Path folder;

    @BeforeEach
    void paint() throws IOException {
        for (int i = 0; i < 5; i++) {
            paint(i + ".png", 6, 4);
        }
    }

    private void paint(String name, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setSample(1, 1, 0, 200);
        ImageIO.write(image, "png", folder.resolve(name).toFile());
    }

    private List<ImageFile> files() throws Exception {
        return FolderListing.of(folder).images();
    }

    @Test
    void headersAreReadOnceWhileTheFilesStayAsTheyAre() throws Exception {
        known.of(files(), progress);
        assertFalse(told.isEmpty());
        told.clear();
        Headers again = known.of(files(), progress);
        assertEquals(List.of(), told);
        assertEquals(5, again.readable().count());
        assertEquals(6, again.readable().findFirst().orElseThrow().width());
    }

    @Test
    void aFileThatWasChangedIsReadAnew() throws Exception {
        known.of(files(), progress);
        paint("3.png", 20, 9);
        Files.setLastModifiedTime(folder.resolve("3.png"), FileTime.fromMillis(1));
        told.clear();
        Headers again = known.of(files(), progress);
        assertFalse(told.isEmpty());
        assertTrue(again.readable().anyMatch(header -> header.width() == 20));
    }

    @Test
    void whatCouldNotBeReadIsTriedAgain() throws Exception {
        Files.write(folder.resolve("2.png"), new byte[] {1, 2, 3});
        FileTime then = Files.getLastModifiedTime(folder.resolve("2.png"));
        List<ImageFile> files = files();
        assertArrayEquals(new int[] {0, 1, 3, 4}, known.of(files, progress).usable());
        Files.setLastModifiedTime(folder.resolve("2.png"), then);
        assertArrayEquals(new int[] {0, 1, 3, 4}, known.of(files, progress).usable(), "and is named again");
        assertEquals(1, known.of(files, progress).unreadable().size());
    }

    @Test
    void whatAPageLookedAtIsReadWithoutAFirstPass() throws Exception {
        ImageFolder format = new ImageFolder();
        format.survey(folder, Progress.silent());
        Dataset read = format.with(Choices.NONE.with("fit", "pad")).read(folder, progress);
        assertEquals(5, read.train().count() + read.heldOut().count());
        assertTrue(
                told.stream().allMatch(done -> done >= 5),
                "the pass through the headers is told as 0 to 5 of 20: " + told);
        told.clear();
        new ImageFolder().read(folder, progress);
        assertTrue(told.get(0) <= 5, "nobody looked at it for this one: " + told);
    }
}
