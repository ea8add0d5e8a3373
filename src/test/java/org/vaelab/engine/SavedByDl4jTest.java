package org.vaelab.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.util.ModelSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.vaelab.fake.Fakes;
import org.vaelab.latent.PlainVae;
import org.vaelab.store.ModelFile;
import org.vaelab.store.SavedModel;
import org.vaelab.store.UnreadableModelException;
import org.vaelab.vae.ImageSource;
import org.vaelab.vae.TrainableVae;
import org.vaelab.vae.VaeParameters;

/** A model file and DL4J's own reader agree. */
final class SavedByDl4jTest {

    private final Dl4jEngine engine = new Dl4jEngine();

    @TempDir
    private Path folder;

    @Test
    void aModelFileReadWithoutDl4jHoldsTheWeightsThatDl4jReads() throws IOException, UnreadableModelException {
        VaeParameters parameters = initial();
        Path file = save(parameters);
        VaeParameters read = ModelFile.read(file).parameters();
        assertArrayEquals(parameters.encoder(), read.encoder());
        assertArrayEquals(parameters.decoder(), read.decoder());
        assertArrayEquals(
                parameters.encoder(), restored(file, "encoder.zip").params().toFloatVector());
        assertArrayEquals(
                parameters.decoder(), restored(file, "decoder.zip").params().toFloatVector());
    }

    @Test
    void anyDl4jProgramEncodesAsWeDo() throws IOException {
        VaeParameters parameters = initial();
        ImageSource images = Fakes.dataset(3, 1).train();
        float[] pixels = new float[images.shape().size()];
        images.read(2, pixels, 0);
        INDArray heads = restored(save(parameters), "encoder.zip").output(Nd4j.create(new float[][] {pixels}));
        float[] mu = new PlainVae(parameters).encode(images, new int[] {2}).mu(0);
        for (int j = 0; j < mu.length; j++) {
            assertEquals(mu[j], heads.getFloat(0, j), 1e-5, "single precision, sums of six products");
        }
    }

    private VaeParameters initial() {
        try (TrainableVae vae = engine.create(Fakes.config(3), 4, 1)) {
            return vae.parameters();
        }
    }

    private Path save(VaeParameters parameters) throws IOException {
        Path file = folder.resolve("a.vaelab");
        ModelFile.write(
                file, SavedModel.of(parameters, "Tiny", "tiny", Fakes.settings(1, 0), ""), engine.save(parameters));
        return file;
    }

    private MultiLayerNetwork restored(Path file, String part) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(part)) {
                    return ModelSerializer.restoreMultiLayerNetwork(
                            new ByteArrayInputStream(zip.readAllBytes()), false);
                }
            }
        }
        throw new AssertionError("no part " + part);
    }
}
