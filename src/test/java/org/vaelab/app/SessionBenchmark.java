package org.vaelab.app;

import java.nio.file.Path;
import java.util.Set;
import javafx.application.Platform;

/**
 * A scripted session while training runs: all that a person can do at the map and beside it, one after another. A watchdog counts the frames that keep the UI thread
 * for more than 100 ms. Arguments: a folder of IDX files, seconds, codes (20 unless told), acts by name with commas between (all unless told). The command stands in src/docs/performance.md.
 */
public final class SessionBenchmark {

    private static final double WARM_UP_SECONDS = 8;
    private static final int CODES = 20;

    private SessionBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        BenchmarkWindow.begin();
        int codes = arguments.length > 2 ? Integer.parseInt(arguments[2]) : CODES;
        Set<String> chosen =
                arguments.length > 3 && !arguments[3].isEmpty() ? Set.of(arguments[3].split(",", -1)) : Set.of();
        try (BenchmarkWindow window = BenchmarkWindow.open(Path.of(arguments[0]))) {
            window.train("training-preset-pytorch", codes);
            BenchmarkWindow.pass(WARM_UP_SECONDS);
            SessionScript session = BenchmarkWindow.onUi(() -> {
                SessionScript begun = new SessionScript(window, chosen);
                begun.start();
                return begun;
            });
            BenchmarkWindow.pass(Double.parseDouble(arguments[1]));
            System.out.println(BenchmarkWindow.onUi(session::result));
        } finally {
            Platform.exit();
        }
    }
}
