package org.vaelab.store;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a person has set, text by name, as a small JSON object. A damaged file never keeps the program from starting: it is put aside and the
 * defaults hold.
 */
public final class SettingsFile {

    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    private static final TypeToken<SortedMap<String, @Nullable String>> TEXTS = new TypeToken<>() {};
    private static final long MOST_BYTES = 1 << 20;

    private final Path file;

    /** @param file need not exist yet */
    public SettingsFile(Path file) {
        this.file = file;
    }

    /** What was written last; empty where there is nothing or nothing readable. */
    public SortedMap<String, String> read() {
        try {
            if (Files.size(file) > MOST_BYTES) {
                return putAside(new IOException("larger than " + MOST_BYTES + " bytes"));
            }
            return parse(Files.readString(file));
        } catch (NoSuchFileException e) {
            return new TreeMap<>();
        } catch (IOException | JsonParseException e) {
            return putAside(e);
        }
    }

    private static SortedMap<String, String> parse(String json) {
        SortedMap<String, @Nullable String> read = GSON.fromJson(json, TEXTS);
        SortedMap<String, String> texts = new TreeMap<>();
        if (read == null) {
            throw new JsonParseException("the file is empty");
        }
        read.forEach((name, text) -> {
            if (text != null) {
                texts.put(name, text);
            }
        });
        return texts;
    }

    private SortedMap<String, String> putAside(Exception cause) {
        Path aside = file.resolveSibling(file.getFileName() + ".damaged");
        LOG.warn("The settings in {} cannot be read; the defaults hold and the file is kept as {}", file, aside, cause);
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("The damaged settings cannot be kept", e);
        }
        return new TreeMap<>();
    }

    /** Writes atomically. */
    public void write(Map<String, String> texts) throws IOException {
        byte[] json = GSON.toJson(new TreeMap<>(texts)).getBytes(StandardCharsets.UTF_8);
        AtomicFiles.write(file, out -> out.write(json));
    }
}
