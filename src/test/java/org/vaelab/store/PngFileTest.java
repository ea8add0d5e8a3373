package org.vaelab.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PngFileTest {

    private static final int[] ARGB = {0xff000000, 0x80123456, 0x00000000, 0xffffffff, 0xffff00ff, 0xff0072b2};

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadBackPixelByPixel() throws IOException {
        Path file = folder.resolve("picture.png");
        PngFile.write(file, ARGB, 3, 2);
        var read = ImageIO.read(file.toFile());
        assertEquals(3, read.getWidth());
        assertArrayEquals(ARGB, read.getRGB(0, 0, 3, 2, null, 0, 3));
    }

    @Test
    void anOlderFileIsReplacedAndNothingElseIsLeftBehind() throws IOException {
        Path file = folder.resolve("picture.png");
        PngFile.write(file, new int[] {0xff111111}, 1, 1);
        PngFile.write(file, ARGB, 3, 2);
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(file), left.toList());
        }
    }

    @Test
    void aFailureLeavesTheOlderFileAsItWas() throws IOException {
        Path file = folder.resolve("picture.png");
        PngFile.write(file, ARGB, 3, 2);
        byte[] before = Files.readAllBytes(file);
        assertThrows(RuntimeException.class, () -> PngFile.write(file, ARGB, 30, 20), "too few pixels");
        assertArrayEquals(before, Files.readAllBytes(file));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(file), left.toList());
        }
    }

    @Test
    void aFileWhereTheFolderShouldBeIsAnError() throws IOException {
        Path file = Files.createFile(folder.resolve("file")).resolve("picture.png");
        assertThrows(IOException.class, () -> PngFile.write(file, ARGB, 3, 2));
    }
}
