package org.vaelab.store;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the program remembers from one start to the next: texts by key, in a properties file. */
public final class SettingsFile {

    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);

    private final Path file;

    public SettingsFile(Path file) {
        this.file = file;
    }

    /** What was written last; empty at first, and when the file is damaged, since the program must start all the same. */
    public Map<String, String> read() {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (NoSuchFileException e) {
            LOG.debug("No settings yet in {}", file);
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("Cannot read the settings in {}; starting with the usual ones", file, e);
            return Map.of();
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }

    /** Writes all of it, in the order of the keys. */
    public void write(Map<String, String> settings) throws IOException {
        String text = new TreeMap<>(settings)
                .entrySet().stream()
                        .map(entry -> escaped(entry.getKey(), true) + "=" + escaped(entry.getValue(), false) + "\n")
                        .collect(Collectors.joining());
        AtomicFiles.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The properties format, without the date that {@link Properties#store} adds. */
    private static String escaped(String text, boolean isKey) {
        String plain = text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
        if (isKey) {
            return plain.replace("=", "\\=")
                    .replace(":", "\\:")
                    .replace(" ", "\\ ")
                    .replace("#", "\\#");
        }
        return plain.startsWith(" ") ? "\\" + plain : plain;
    }
}
