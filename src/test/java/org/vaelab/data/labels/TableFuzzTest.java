package org.vaelab.data.labels;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vaelab.data.Choices;
import org.vaelab.data.DatasetFormat;
import org.vaelab.data.Fuzz;
import org.vaelab.data.Progress;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.data.idx.IdxFormat;
import org.vaelab.data.images.ImageFolder;
import org.vaelab.data.sheet.SpriteSheet;

/** What lies beside images and tells of them, damaged. */
final class TableFuzzTest {

    @TempDir
    private Path folder;

    private void paint(String name, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setSample(0, 0, 0, 200);
        image.getRaster().setSample(width - 1, height - 1, 0, name.charAt(0));
        ImageIO.write(image, "png", folder.resolve(name).toFile());
    }

    /** Four images of 2 × 2, and their labels. */
    private void idx() throws IOException {
        ByteBuffer images = ByteBuffer.allocate(16 + 4 * 2 * 2);
        Files.write(
                folder.resolve("train-images-idx3-ubyte"),
                images.putInt(0x0803).putInt(4).putInt(2).putInt(2).array());
        ByteBuffer labels = ByteBuffer.allocate(8 + 4);
        Files.write(
                folder.resolve("train-labels-idx1-ubyte"),
                labels.putInt(0x0801).putInt(4).put(new byte[] {0, 1, 2, 1}).array());
    }

    private void everyDamageIsSurvived(String name, String valid, DatasetFormat format, Path data) throws Exception {
        Fuzz.everyDamageIsSurvived(folder.resolve(name), valid.getBytes(StandardCharsets.UTF_8), file -> {
            try {
                format.read(data, Progress.silent());
            } catch (UnreadableDatasetException e) {
                assertTrue(e.getMessage().contains(folder.toString()), e.getMessage());
            }
        });
    }

    @Test
    void everyDamagedTableOfAFolderIsReadOrRefused() throws Exception {
        paint("a.png", 2, 2);
        paint("b.png", 2, 2);
        String table = "file,label,weight,town\na.png,cat,3.5,Ulm\n\"b.png\",dog,nan,\"Bonn, \"\"Rhein\"\"\"\n";
        everyDamageIsSurvived("labels.csv", table, new ImageFolder(), folder);
    }

    @Test
    void everyDamagedTableOfASheetIsReadOrRefused() throws Exception {
        paint("pets.png", 4, 4);
        DatasetFormat twoByTwo = new SpriteSheet().with(Choices.NONE.with("tile", "2x2"));
        everyDamageIsSurvived(
                "pets.csv", "age,label\n1,cat\n2.5,dog\n,cat\n4,\n", twoByTwo, folder.resolve("pets.png"));
    }

    @Test
    void everyDamagedTableBesideIdxFilesIsReadOrLeftAside() throws Exception {
        idx();
        String table = "file,label,slant\ntrain/0,a,0.5\ntrain/1,b,-1e3\ntrain/2,c,\ntrain/3,b,7\n";
        everyDamageIsSurvived("labels.csv", table, new IdxFormat(), folder);
    }

    @Test
    void everyDamagedListOfClassesIsReadOrRefused() throws Exception {
        idx();
        everyDamageIsSurvived("classes.txt", "zero\nein wort\n二\n", new IdxFormat(), folder);
    }
}
