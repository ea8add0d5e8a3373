package org.vaelab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vaelab.data.Datasets;
import org.vaelab.data.download.Downloads;
import org.vaelab.data.images.ImageFolder;
import org.vaelab.data.moon.Moon;
import org.vaelab.data.sheet.SpriteSheet;
import org.vaelab.i18n.Messages;

/** What a person chooses of data on the command line. */
final class CheckDataCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void paint() throws IOException {
        for (int i = 0; i < 20; i++) {
            BufferedImage image = new BufferedImage(10, i < 15 ? 6 : 4, BufferedImage.TYPE_INT_RGB);
            image.setRGB(i % 10, 1, 0xff2040);
            ImageIO.write(image, "png", folder.resolve(i + ".png").toFile());
        }
    }

    private int run(String... arguments) {
        Datasets datasets = new Datasets(List.of(new Moon()), List.of(new ImageFolder(), new SpriteSheet()));
        return new CommandLineProgram(
                        () -> {
                            throw new IllegalStateException("nothing here needs the engine");
                        },
                        () -> datasets,
                        () -> new Downloads(List.of(), folder),
                        new Messages(Locale.ENGLISH),
                        new PrintWriter(out, true),
                        new PrintWriter(err, true))
                .execute(arguments);
    }

    private JsonObject found() {
        assertEquals(1, out.toString().strip().lines().count(), "one line of JSON: " + out);
        return JsonParser.parseString(out.toString()).getAsJsonObject();
    }

    @Test
    void whatIsFoundAndHowItWouldBeReadIsOneLineOfJson() {
        assertEquals(0, run("check-data", folder.toString()), err.toString());
        assertEquals(10, found().get("width").getAsInt());
        assertEquals(6, found().get("height").getAsInt());
        assertEquals(3, found().get("channels").getAsInt());
        assertEquals(2, found().get("heldOut").getAsInt());
        assertTrue(found().get("facts").toString().contains("cut off evenly"), out.toString());
    }

    @Test
    void whatIsChosenIsDoneAndKeptInTheNameOfTheData() {
        assertEquals(
                0,
                run(
                        "check-data",
                        folder.toString(),
                        "--size",
                        "5x8",
                        "--fit",
                        "pad",
                        "--colour",
                        "grey",
                        "--held-out",
                        "40",
                        "--split",
                        "random",
                        "--split-seed",
                        "7"),
                err.toString());
        JsonObject first = found();
        assertEquals(5, first.get("width").getAsInt());
        assertEquals(8, first.get("height").getAsInt());
        assertEquals(1, first.get("channels").getAsInt());
        assertEquals(8, first.get("heldOut").getAsInt());
        assertTrue(first.get("facts").toString().contains("40 % of all drawn at random by the seed 7"));
        assertTrue(first.get("facts").toString().contains("with a margin of the colour of its corners"));
        String name = first.get("data").getAsString();
        out.getBuffer().setLength(0);
        assertEquals(0, run("check-data", name), err.toString());
        assertEquals(first, found());
    }

    @Test
    void builtInDataHaveAReportToo() {
        assertEquals(0, run("check-data", "moon", "--tilt", "30", "--disc", "25", "--noise", "0.1"), err.toString());
        assertEquals("[\"lit\",\"tilt\",\"radius\"]", found().get("columns").toString());
        assertTrue(found().get("facts").toString().contains("6,000 images of 28 × 28 pixels."), out.toString());
    }

    @Test
    void whatCannotBeChosenIsABadArgumentAndSaysWhatCan() {
        assertEquals(2, run("check-data", folder.toString(), "--fit", "squeeze"));
        assertTrue(err.toString().contains("--fit must be one of crop, pad, stretch; it is “squeeze”"), err.toString());
        assertEquals(2, run("check-data", folder.toString(), "--size", "5"));
        assertTrue(err.toString().contains("a width and a height such as 28x28"), err.toString());
        assertEquals(2, run("check-data", folder.toString(), "--tilt", "5"));
        assertTrue(
                err.toString().contains("leaves no choice of --tilt, but of --size, --fit, --colour, --split"),
                err.toString());
        assertEquals(2, run("check-data", "moon", "--tilt", "181"));
        assertTrue(err.toString().contains("--tilt must be a number from 0 to 180"), err.toString());
        assertEquals(2, run("check-data", "moon", "--held-out", "0"));
        assertTrue(err.toString().contains("--held-out must be a whole number from 1 to 90"), err.toString());
        assertEquals("", out.toString());
    }

    @Test
    void aSheetIsCutAsItIsStated() throws IOException {
        BufferedImage sheet = new BufferedImage(60, 20, BufferedImage.TYPE_BYTE_GRAY);
        for (int x = 0; x < 60; x++) {
            sheet.getRaster().setSample(x, x % 20, 0, 10 + x);
        }
        Path file = folder.resolve("sheet.png");
        Files.createDirectories(folder.resolve("out"));
        ImageIO.write(sheet, "png", file.toFile());
        assertEquals(0, run("check-data", file.toString(), "--tile", "10x20"), err.toString());
        assertEquals(6, found().get("train").getAsInt() + found().get("heldOut").getAsInt());
        assertEquals(10, found().get("width").getAsInt());
        assertEquals(1, run("check-data", file.toString(), "--tile", "50x20"));
        assertTrue(err.toString().contains("holds fewer than two images of 50 × 20"), err.toString());
        assertEquals(2, run("check-data", file.toString(), "--tile", "0x20"));
    }
}
