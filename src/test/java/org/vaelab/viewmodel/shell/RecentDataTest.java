package org.vaelab.viewmodel.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class RecentDataTest {

    private final RecentData recent = new RecentData();

    private static String place(int number) {
        return Path.of("data", String.valueOf(number)).toAbsolutePath().toString();
    }

    private List<String> places() {
        return recent.placesProperty().get();
    }

    @Test
    void theNewestComesFirstAndOnlyOnce() {
        recent.opened(place(1));
        recent.opened(place(2));
        recent.opened(place(1));
        assertEquals(List.of(place(1), place(2)), places());
    }

    @Test
    void fiveAreKept() {
        for (int i = 1; i <= 9; i++) {
            recent.opened(place(i));
        }
        assertEquals(List.of(place(9), place(8), place(7), place(6), place(5)), places());
    }

    @Test
    void aBuiltInSetIsInTheListAnyway() {
        recent.opened("strokes");
        assertEquals(List.of(), places());
    }

    @Test
    void whatIsWrittenIsReadAgainInPlaceOfTheOlderList() {
        recent.opened(place(1));
        recent.opened(place(2));
        Map<String, String> settings = new HashMap<>(Map.of("window.theme", "dark"));
        recent.writeTo(settings);
        recent.forget(place(1));
        recent.writeTo(settings);
        RecentData next = new RecentData();
        next.readFrom(settings);
        assertEquals(List.of(place(2)), next.placesProperty().get());
        assertEquals("dark", settings.get("window.theme"), "other settings stay");
    }

    @Test
    void whatIsDamagedIsLeftOut() {
        recent.readFrom(Map.of(
                "window.recentData.0", "\0", "window.recentData.1", "not/absolute", "window.recentData.3", place(4)));
        assertEquals(List.of(place(4)), places());
    }
}
