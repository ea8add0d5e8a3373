package org.vaelab.store;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.vaelab.i18n.Sentence;
import org.vaelab.vae.NetworkPlan;
import org.vaelab.vae.SavedNetworks;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeParameters;

/**
 * A {@code .vaelab} file: a zip with {@code model.json}, {@code encoder.zip} and {@code decoder.zip}, which any DL4J program opens, and, where there is
 * one, {@code history.csv}; {@code prior.csv} with what the prior has learned, a class a row. Reading needs no native library.
 */
public final class ModelFile {

    /** With its dot. */
    public static final String EXTENSION = ".vaelab";

    private static final String MODEL = "model.json";
    private static final String ENCODER = "encoder.zip";
    private static final String DECODER = "decoder.zip";
    private static final String PRIOR = "prior.csv";
    private static final String HISTORY = "history.csv";
    private static final String COEFFICIENTS = "coefficients.bin";
    private static final long MODEL_LIMIT = 1 << 20;
    private static final long HISTORY_LIMIT = 1 << 28;
    private static final long HEADER_LIMIT = 1 << 12;
    private static final long NETWORK_LIMIT_BESIDE_WEIGHTS = 1 << 22;
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();

    private ModelFile() {}

    /** Writes atomically. */
    public static void write(Path file, SavedModel model, SavedNetworks networks) throws IOException {
        AtomicFiles.write(file, out -> write(out, model, networks));
    }

    private static void write(OutputStream out, SavedModel model, SavedNetworks networks) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        put(zip, MODEL, GSON.toJson(toJson(model)).getBytes(StandardCharsets.UTF_8));
        put(zip, ENCODER, networks.encoder());
        put(zip, DECODER, networks.decoder());
        if (model.parameters().config().priorParameterCount() > 0) {
            put(zip, PRIOR, PriorCsv.of(model.parameters()).getBytes(StandardCharsets.UTF_8));
        }
        if (!model.history().isEmpty()) {
            put(zip, HISTORY, model.history().getBytes(StandardCharsets.UTF_8));
        }
        zip.finish();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        // No date: the same model gives the same file.
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static ModelJson toJson(SavedModel model) {
        VaeParameters parameters = model.parameters();
        return new ModelJson(
                ModelJson.FORMAT_VERSION,
                model.programVersion(),
                parameters.step(),
                ModelJson.Config.of(parameters.config()),
                new ModelJson.Data(model.datasetName(), model.datasetLocation()),
                ModelJson.Training.of(model.settings()),
                model.look().isEmpty() ? null : new TreeMap<>(model.look()));
    }

    /** Reads a file and checks all of it. */
    public static SavedModel read(Path file) throws UnreadableModelException {
        try {
            if (Files.size(file) > Integer.MAX_VALUE - 16) {
                throw new UnreadableModelException(Sentence.of("store.too-large", file));
            }
            return read(Files.readAllBytes(file), file.toString());
        } catch (NoSuchFileException e) {
            throw new UnreadableModelException(e, Sentence.of("store.missing", file));
        } catch (IOException e) {
            throw new UnreadableModelException(
                    e, Sentence.of("store.unreadable", file, String.valueOf(e.getMessage())));
        }
    }

    /**
     * Reads a model that is in memory already.
     *
     * @param bytes of a whole file
     * @param name for messages
     */
    public static SavedModel read(byte[] bytes, String name) throws UnreadableModelException {
        try {
            return parse(new ZipBytes(bytes));
        } catch (MalformedModelException e) {
            throw new UnreadableModelException(e, e.sentence(name));
        }
    }

    private static SavedModel parse(ZipBytes zip) throws MalformedModelException {
        if (!zip.has(MODEL)) {
            throw new MalformedModelException("store.not-a-model");
        }
        ModelJson json = parseJson(zip.read(MODEL, MODEL_LIMIT));
        String history = zip.has(HISTORY) ? new String(zip.read(HISTORY, HISTORY_LIMIT), StandardCharsets.UTF_8) : "";
        try {
            VaeConfig config = ModelJson.required("config", json.config()).toConfig();
            ModelJson.Data data = ModelJson.required("data", json.data());
            return new SavedModel(
                    new VaeParameters(
                            config,
                            Math.max(0, json.step()),
                            network(zip, ENCODER, NetworkPlan.encoder(config)),
                            network(zip, DECODER, NetworkPlan.decoder(config)),
                            prior(zip, config)),
                    ModelJson.required("data.name", data.name()),
                    ModelJson.required("data.location", data.location()),
                    ModelJson.required("training", json.training()).toSettings(),
                    ModelJson.required("programVersion", json.programVersion()),
                    history,
                    json.lookOrNone());
        } catch (IllegalArgumentException e) {
            throw new MalformedModelException(e, "store.settings-unusable", String.valueOf(e.getMessage()));
        }
    }

    private static float[] prior(ZipBytes zip, VaeConfig config) throws MalformedModelException {
        int count = config.priorParameterCount();
        if (count == 0) {
            return new float[0];
        }
        byte[] content = zip.read(PRIOR, (long) count * PriorCsv.MOST_BYTES_A_NUMBER);
        return PriorCsv.parse(new String(content, StandardCharsets.UTF_8), count);
    }

    private static ModelJson parseJson(byte[] bytes) throws MalformedModelException {
        try {
            ModelJson json = GSON.fromJson(new String(bytes, StandardCharsets.UTF_8), ModelJson.class);
            if (json == null || json.formatVersion() < 1) {
                throw new MalformedModelException("store.no-version");
            }
            if (json.formatVersion() > ModelJson.FORMAT_VERSION) {
                throw new MalformedModelException("store.newer", json.formatVersion(), ModelJson.FORMAT_VERSION);
            }
            return json;
        } catch (JsonParseException e) {
            throw new MalformedModelException(e, "store.settings-damaged");
        }
    }

    private static float[] network(ZipBytes zip, String name, NetworkPlan plan) throws MalformedModelException {
        long count = plan.parameterCount();
        // A file may also hold DL4J's optimiser state, two numbers a weight, in double precision.
        byte[] network = zip.read(name, count * 3 * Double.BYTES + NETWORK_LIMIT_BESIDE_WEIGHTS);
        byte[] coefficients = new ZipBytes(network).read(COEFFICIENTS, count * Double.BYTES + HEADER_LIMIT);
        if (coefficients.length < count * Float.BYTES) {
            throw new MalformedModelException("store.network-too-small");
        }
        return Dl4jCoefficients.parse(coefficients, (int) count);
    }
}
