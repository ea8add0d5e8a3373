package org.vaelab.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class StartClassesTest {

    private static List<String> names() throws IOException {
        try (var list = StartClasses.class.getResourceAsStream("start-classes.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    @Test
    void nearlyAllOfTheListIsThere() throws IOException {
        int there = StartClasses.load(StartClassesTest.class.getClassLoader());
        assertTrue(there > 0.9 * names().size(), () -> there + " of the list: record it anew");
    }

    @Test
    void theListHoldsWhatTheWindowIsMadeOf() throws IOException {
        assertTrue(
                names().containsAll(List.of("javafx.scene.control.skin.TabPaneSkin", "org.vaelab.view.map.MapPane")));
    }
}
