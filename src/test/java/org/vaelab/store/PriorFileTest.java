package org.vaelab.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaelab.fake.FakeEngine;
import org.vaelab.fake.Fakes;
import org.vaelab.vae.CvaeObjective;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeParameters;

/** What a prior has learned is part of the file. */
final class PriorFileTest {

    private static final float[] MEANS = {1.5f, -2, 0.1f, 1e-20f, 3, -4};
    private static final Path STARTER = Path.of("assets", "starter.vaelab");

    @TempDir
    private Path folder;

    private Path file;
    private VaeConfig config;

    @BeforeEach
    void write() throws IOException {
        VaeConfig plain = Fakes.config(5);
        config = new VaeConfig(
                plain.shape(),
                plain.hidden(),
                2,
                plain.activation(),
                new CvaeObjective(0.25),
                plain.likelihood(),
                5,
                3);
        FakeEngine engine = new FakeEngine();
        VaeParameters networks = engine.create(config, 1, 1).parameters();
        VaeParameters parameters = new VaeParameters(config, 4, networks.encoder(), networks.decoder(), MEANS);
        file = folder.resolve("cvae.vaelab");
        ModelFile.write(
                file, SavedModel.of(parameters, "Tiny", "t", Fakes.settings(1, 0), ""), engine.save(parameters));
    }

    @Test
    void classMeansAndClassesAreGivenBack() throws UnreadableModelException {
        VaeParameters read = ModelFile.read(file).parameters();
        assertEquals(config, read.config());
        assertArrayEquals(MEANS, read.priorNumbers());
        assertArrayEquals(new float[] {0.1f, 1e-20f}, read.prior().mean(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,2\n3,4\n", "1,2\n3,4\n5,six\n", "1,2\n3,4\n5,NaN\n", ""})
    void meansThatCannotBeUsedAreRefused(String csv) throws IOException {
        Path damaged = folder.resolve("damaged.vaelab");
        Files.write(damaged, replacingPrior(csv));
        UnreadableModelException e = assertThrows(UnreadableModelException.class, () -> ModelFile.read(damaged));
        String sentence = String.valueOf(e.getMessage());
        assertTrue(sentence.contains("damaged.vaelab") && sentence.contains("prior"), sentence);
    }

    private byte[] replacingPrior(String csv) throws IOException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file));
                ZipOutputStream out = new ZipOutputStream(changed)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().equals("prior.csv") ? csv.getBytes(StandardCharsets.UTF_8) : content);
            }
        }
        return changed.toByteArray();
    }

    @Test
    void aFileOfTheFirstFormatStillOpens() throws IOException, UnreadableModelException {
        assertTrue(entry(STARTER, "model.json").contains("\"formatVersion\": 1"));
        VaeParameters starter = ModelFile.read(STARTER).parameters();
        assertEquals("vae", starter.config().objective().id());
        assertEquals(0, starter.config().objective().freeBits());
        assertEquals("normal", starter.prior().kind().id());
        assertEquals(0, ModelFile.read(STARTER).settings().regime().clipNorm());
    }

    private static String entry(Path zipFile, String name) throws IOException {
        try (InputStream bytes = Files.newInputStream(zipFile);
                ZipInputStream zip = new ZipInputStream(bytes)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
            throw new AssertionError(name);
        }
    }
}
