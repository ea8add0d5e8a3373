package org.vaelab.app;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether there is a screen to open a window on. */
final class Display {

    private Display() {}

    /** False where JavaFX would certainly fail: a Linux with neither X nor Wayland. A toolkit named on the command line needs none. */
    static boolean isThere(String system, Map<String, String> environment, boolean toolkitIsChosen) {
        if (toolkitIsChosen || !system.toLowerCase(Locale.ROOT).contains("linux")) {
            return true;
        }
        return isSet(environment.get("DISPLAY")) || isSet(environment.get("WAYLAND_DISPLAY"));
    }

    private static boolean isSet(@Nullable String value) {
        return value != null && !value.isBlank();
    }
}
