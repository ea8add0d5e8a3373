package org.vaelab.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Where the program keeps what belongs to the person who uses it: settings, log, downloads. */
public final class UserFolder {

    /** The environment variable that names another folder. */
    public static final String OVERRIDE = "VAELAB_HOME";

    private UserFolder() {}

    /** The folder of this machine's user; it need not exist yet. */
    public static Path ofThisMachine() {
        return locate(System::getenv, System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", "")));
    }

    static Path locate(UnaryOperator<@Nullable String> environment, String system, Path home) {
        String override = environment.apply(OVERRIDE);
        if (override != null && !override.isBlank()) {
            return Path.of(override);
        }
        String os = system.toLowerCase(Locale.ROOT);
        if (os.contains("win")) {
            String roaming = environment.apply("APPDATA");
            return (roaming == null ? home.resolve("AppData/Roaming") : Path.of(roaming)).resolve("VAE Lab");
        }
        if (os.contains("mac")) {
            return home.resolve("Library/Application Support/VAE Lab");
        }
        String data = environment.apply("XDG_DATA_HOME");
        return (data == null || data.isBlank() ? home.resolve(".local/share") : Path.of(data)).resolve("vae-lab");
    }
}
