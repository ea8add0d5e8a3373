package org.vaelab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaelab.engine.Dl4jEngine;

/** 64 × 64 colour images from a NumPy file, learned by networks of either kind. */
final class ColourImagesTest {

    private static final int COUNT = 120;
    private static final int SIDE = 64;

    private final Terminal terminal = new Terminal(new Dl4jEngine());

    @TempDir
    private Path folder;

    private String data = "";
    private String model = "";

    @BeforeEach
    void write() throws IOException {
        model = folder.resolve("colour.vaelab").toString();
        Path file = folder.resolve("colour.npy");
        String header = "{'descr': '|u1', 'fortran_order': False, 'shape': (" + COUNT + ", 64, 64, 3), }";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, (byte) header.length(), 0});
        out.writeBytes(header.getBytes(StandardCharsets.US_ASCII));
        for (int image = 0; image < COUNT; image++) {
            for (int pixel = 0; pixel < SIDE * SIDE; pixel++) {
                // A red half, on the left or on the right; green below it on either side; no blue.
                boolean left = pixel % SIDE < SIDE / 2;
                out.write(left == (image % 2 == 0) ? 230 : 10);
                out.write(pixel / SIDE > image % SIDE ? 200 : 20);
                out.write(0);
            }
        }
        Files.write(file, out.toByteArray());
        data = file.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--hidden 30", "--conv 8-16", "--conv 8,8,8 --hidden 20 --likelihood gaussian"})
    void areLearnedSavedAndDecoded(String network) throws IOException {
        terminal.run(("train --epochs 25 --batch 20 --learning-rate 0.01 --workers 2 --data " + data + " --out " + model
                        + " " + network)
                .split(" "));
        assertEquals(0, terminal.exitCode(), terminal.err());
        JsonObject trained = JsonParser.parseString(terminal.out()).getAsJsonObject();
        // What knowing nothing costs under a Bernoulli likelihood is ln 2 a number.
        assertTrue(
                trained.get("reconstructionNll").getAsDouble() < 0.6 * 3 * SIDE * SIDE * Math.log(2),
                trained.toString());
        Path picture = folder.resolve("a.png");
        terminal.run("decode", model, "--z", "0,0", "--out", picture.toString());
        assertEquals(0, terminal.exitCode(), terminal.err());
        BufferedImage decoded = ImageIO.read(picture.toFile());
        assertEquals(0, decoded.getWidth() % SIDE);
        assertTrue(isColoured(decoded), "red, green and blue should differ somewhere");
    }

    private static boolean isColoured(BufferedImage image) {
        return IntStream.range(0, image.getHeight())
                .map(y -> image.getRGB(image.getWidth() / 2, y))
                .anyMatch(colour -> Math.abs((colour >> 8 & 255) - (colour & 255)) > 20);
    }

    @Test
    void moreConvolutionsThanImagesCanBeHalvedAreRefusedWithTheReason() {
        terminal.run("train", "--data", data, "--out", model, "--conv", "1,1,1,1,1,1,1");
        assertEquals(2, terminal.exitCode());
        assertTrue(terminal.err().contains("--conv: 64 × 64 can be halved at most 6 times"), terminal.err());
    }
}
