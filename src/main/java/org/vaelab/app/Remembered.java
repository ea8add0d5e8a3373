package org.vaelab.app;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vaelab.store.SettingsFile;

/** What is remembered from one start to the next. Any thread may change a part of it; none undoes another's. */
final class Remembered {

    private static final Logger LOG = LoggerFactory.getLogger(Remembered.class);

    private final SettingsFile file;

    Remembered(SettingsFile file) {
        this.file = file;
    }

    synchronized Map<String, String> read() {
        return file.read();
    }

    /** Writes what there is with a change. */
    synchronized void change(Consumer<Map<String, String>> change) {
        Map<String, String> texts = new HashMap<>(file.read());
        change.accept(texts);
        try {
            file.write(texts);
        } catch (IOException e) {
            LOG.warn("Cannot write the settings", e);
        }
    }
}
