package org.vaelab.viewmodel.shell;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The files and folders that data were last opened from, newest first, to be offered again. Belongs to the UI thread. */
public final class RecentData {

    private static final int MOST = 5;
    private static final String PREFIX = "window.recentData.";

    private final ReadOnlyObjectWrapper<List<String>> places = new ReadOnlyObjectWrapper<>(List.of());

    /** Absolute paths. */
    public ReadOnlyObjectProperty<List<String>> placesProperty() {
        return places.getReadOnlyProperty();
    }

    /** Takes over what {@link #writeTo} wrote; what is damaged is left out. */
    public void readFrom(Map<String, String> settings) {
        places.set(IntStream.range(0, MOST)
                .mapToObj(i -> settings.get(PREFIX + i))
                .filter(Objects::nonNull)
                .filter(RecentData::isPlace)
                .distinct()
                .toList());
    }

    /** Writes the list in place of the one that is there. */
    public void writeTo(Map<String, String> settings) {
        write(places.get(), settings);
    }

    /** Writes a list that this had in place of the one that is there. Any thread may call. */
    public static void write(List<String> places, Map<String, String> settings) {
        settings.keySet().removeIf(key -> key.startsWith(PREFIX));
        for (int i = 0; i < places.size(); i++) {
            settings.put(PREFIX + i, places.get(i));
        }
    }

    /** Data were opened from here; a built-in set, which has no path, needs no remembering. */
    void opened(String place) {
        if (isPlace(place)) {
            List<String> all = without(place);
            all.add(0, place);
            places.set(List.copyOf(all.subList(0, Math.min(MOST, all.size()))));
        }
    }

    void forget(String place) {
        places.set(List.copyOf(without(place)));
    }

    private List<String> without(String place) {
        List<String> others = new ArrayList<>(places.get());
        others.remove(place);
        return others;
    }

    private static boolean isPlace(@Nullable String text) {
        try {
            return text != null && Path.of(text).isAbsolute();
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
