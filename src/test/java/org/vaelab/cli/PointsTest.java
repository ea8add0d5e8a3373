package org.vaelab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vaelab.engine.Dl4jEngine;

/** Points of the plane through every command. */
final class PointsTest {

    private final Terminal terminal = new Terminal(new Dl4jEngine());

    @TempDir
    private Path folder;

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private String trained() {
        String model = file("ring.vaelab");
        terminal.run(("train --data ring --hidden 32,32 --latent 2 --likelihood gaussian --sigma 0.03 --epochs 8 "
                        + "--learning-rate 0.003 --workers 1 --out " + model)
                .split(" "));
        assertEquals(0, terminal.exitCode(), terminal.err());
        return model;
    }

    private JsonObject result() {
        assertEquals(0, terminal.exitCode(), terminal.err());
        return JsonParser.parseString(terminal.out()).getAsJsonObject();
    }

    @Test
    void areLearnedJudgedAndEncoded() throws IOException {
        String model = trained();
        assertEquals("points", result().get("target").getAsString());
        terminal.run("evaluate", model, "--importance-samples", "20", "--images", "200");
        JsonObject judged = result();
        assertEquals("points", judged.get("target").getAsString());
        assertTrue(judged.get("isLikelihood").getAsBoolean());
        // A model that knows nothing but where the ring's middle is: N(½, s²) in both coordinates, s² = (0.75 / 2)² /
        // 2.
        double knowingNothing = 2 * (0.5 + Math.log(0.375 / Math.sqrt(2) * Math.sqrt(2 * Math.PI)));
        assertTrue(judged.get("elbo").getAsDouble() > -knowingNothing, judged.toString());
        terminal.run("encode", model, "--columns", "--out", file("codes.csv"));
        result();
        assertTrue(Files.readAllLines(Path.of(file("codes.csv"))).get(0).endsWith(",angle"));
    }

    @Test
    void areDecodedToDotsAndNumbers() throws IOException {
        String model = trained();
        terminal.run("decode", model, "--z", "0.5,-0.5", "--out", file("dot.png"));
        result();
        assertTrue(terminal.err().contains("The point is x = "), terminal.err());
        assertTrue(dots(file("dot.png")) > 4);
        terminal.run("grid", model, "--size", "15", "--out", file("grid.png"));
        assertEquals(256, result().get("width").getAsInt());
        assertTrue(
                dots(file("grid.png")) > 20 * dots(file("dot.png")), "225 dots in one picture, few of which overlap");
    }

    private static long dots(String picture) throws IOException {
        BufferedImage image = ImageIO.read(new File(picture));
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .filter(i -> (image.getRGB(i % image.getWidth(), i / image.getWidth()) & 255) > 0)
                .count();
    }

    @Test
    void whatIsForImagesIsRefusedInASentence() {
        terminal.run("train", "--data", "ring", "--out", file("a.vaelab"));
        assertEquals(2, terminal.exitCode());
        assertTrue(terminal.err().contains("Points of the plane need a Gaussian likelihood"), terminal.err());
        terminal.run("train", "--data", "ring", "--likelihood", "gaussian", "--conv", "8", "--out", file("a.vaelab"));
        assertEquals(2, terminal.exitCode());
        assertTrue(terminal.err().contains("nothing to convolve"), terminal.err());
        terminal.run("export-data", "ring", "--out", file("idx"));
        terminal.assertFailure("Ring of points cannot be written as IDX files");
        assertFalse(Files.exists(Path.of(file("idx"))));
        String model = trained();
        terminal.run("evaluate", model, "--binarise");
        assertEquals(2, terminal.exitCode());
        assertTrue(terminal.err().contains("no pixels to binarise"), terminal.err());
        terminal.run("evaluate", model, "--data", "strokes");
        terminal.assertFailure("The model is for points of the plane, but Strokes has images");
    }

    @Test
    void theirReportStatesTheirRange() {
        terminal.run("check-data", "two-moons", "--noise", "0");
        List<String> facts = result().getAsJsonArray("facts").asList().stream()
                .map(fact -> fact.getAsString())
                .toList();
        assertTrue(facts.contains("10,000 points of the plane."), facts.toString());
        assertTrue(facts.stream().anyMatch(fact -> fact.contains("in a square from −1 to 1")), facts.toString());
    }
}
