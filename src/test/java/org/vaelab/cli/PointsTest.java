package org.vaelab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
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
    void whatIsForImagesIsRefusedInASentence() throws IOException {
        terminal.run("train", "--data", "ring", "--out", file("a.vaelab"));
        assertEquals(2, terminal.exitCode());
        assertTrue(terminal.err().contains("Points of the plane need a Gaussian likelihood"), terminal.err());
        terminal.run("train", "--data", "ring", "--likelihood", "gaussian", "--conv", "8", "--out", file("a.vaelab"));
        assertEquals(2, terminal.exitCode());
        assertTrue(terminal.err().contains("nothing to convolve"), terminal.err());
        String model = trained();
        terminal.run("evaluate", model, "--binarise");
        assertEquals(2, terminal.exitCode());
        assertTrue(terminal.err().contains("no pixels to binarise"), terminal.err());
        // Quickly read, however busy the machine is: what is told of a longer reading would come before the sentence.
        Path images = folder.resolve("train-images-idx3-ubyte");
        byte[] four = new byte[16 + 4 * 2 * 2];
        ByteBuffer.wrap(four).putInt(0x0803).putInt(4).putInt(2).putInt(2);
        Files.write(images, four);
        terminal.run("evaluate", model, "--data", images.toString());
        terminal.assertFailure("The model is for points of the plane, but train-images-idx3-ubyte has images");
    }

    @Test
    void theyAreExportedAsATableThatOpensAsTheSamePoints() throws Exception {
        terminal.run("export-data", "ring", "--out", file("ring"));
        JsonObject written = result();
        assertEquals(
                10_000, written.get("train").getAsInt() + written.get("heldOut").getAsInt());
        Path table = Path.of(file("ring")).resolve("points.csv");
        assertTrue(Files.readString(table).startsWith("x,y,part,label,angle\n"));
        terminal.run("check-data", table.toString());
        assertEquals(written.get("heldOut"), result().get("heldOut"));
        assertEquals(4, result().getAsJsonArray("classes").size());
        terminal.run("export-data", "blobs", "--out", file("ring"));
        terminal.assertFailure("is in the way");
    }

    @Test
    void aTableOfOnesOwnGoesThroughEveryCommand() throws Exception {
        StringBuilder rows = new StringBuilder("x,y,label\n");
        for (int i = 0; i < 300; i++) {
            rows.append(i % 20).append(',').append(i / 20).append(i % 2 == 0 ? ",even\n" : ",odd\n");
        }
        Path table = Files.writeString(Path.of(file("mine.csv")), rows);
        String model = file("mine.vaelab");
        terminal.run(
                "train",
                "--data",
                table.toString(),
                "--likelihood",
                "gaussian",
                "--hidden",
                "8",
                "--latent",
                "2",
                "--epochs",
                "1",
                "--seed",
                "1",
                "--out",
                model);
        assertEquals("points", result().get("target").getAsString());
        terminal.run("evaluate", model);
        assertEquals(30, result().get("images").getAsInt());
        terminal.run("encode", model, "--out", file("codes.csv"));
        assertEquals(271, Files.readAllLines(Path.of(file("codes.csv"))).size());
        terminal.run("grid", model, "--out", file("grid.png"));
        assertTrue(Files.exists(Path.of(file("grid.png"))));
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
