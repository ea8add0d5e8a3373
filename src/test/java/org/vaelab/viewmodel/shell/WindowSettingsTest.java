package org.vaelab.viewmodel.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaelab.viewmodel.Theme;
import org.vaelab.viewmodel.shell.WindowSettings.Bounds;

final class WindowSettingsTest {

    private static final WindowSettings OTHER = new WindowSettings(
            new Bounds(-1200, 40, 1333, 777), true, 301, 402, 203, Set.of(Part.DECODE, Part.CHARTS), Theme.DARK, true);

    @Test
    void whatIsWrittenIsReadAgain() {
        assertEquals(OTHER, WindowSettings.from(OTHER.toMap()));
        assertEquals(WindowSettings.DEFAULT, WindowSettings.from(WindowSettings.DEFAULT.toMap()));
    }

    @Test
    void theFirstStartHasTheDefaults() {
        assertEquals(WindowSettings.DEFAULT, WindowSettings.from(Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wide", "NaN", "Infinity", "1e999"})
    void aDamagedNumberTakesItsDefaultAndTheOthersStay(String damaged) {
        Map<String, String> settings = new HashMap<>(OTHER.toMap());
        settings.put("window.decodeWidth", damaged);
        WindowSettings read = WindowSettings.from(settings);
        assertEquals(WindowSettings.DEFAULT.decodeWidth(), read.decodeWidth());
        assertEquals(OTHER.trainingWidth(), read.trainingWidth());
        assertEquals(OTHER.bounds(), read.bounds());
    }

    @ParameterizedTest
    @ValueSource(strings = {"window.x", "window.y", "window.width", "window.height"})
    void boundsThatAreNotWholeAreLeftToTheProgram(String missing) {
        Map<String, String> settings = new HashMap<>(OTHER.toMap());
        settings.remove(missing);
        assertNull(WindowSettings.from(settings).bounds());
    }

    @Test
    void aThemeNobodyKnowsIsLight() {
        assertEquals(
                Theme.LIGHT,
                WindowSettings.from(Map.of("window.theme", "sepia")).theme());
    }

    @Test
    void settingsOfOthersAreLeftAlone() {
        Map<String, String> all = new HashMap<>(OTHER.toMap());
        all.put("someone.else", "x");
        assertEquals(OTHER, WindowSettings.from(all));
    }
}
