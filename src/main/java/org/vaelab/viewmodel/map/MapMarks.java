package org.vaelab.viewmodel.map;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What other panes point out on the map. */
public final class MapMarks {

    private final ReadOnlyObjectWrapper<List<Integer>> images = new ReadOnlyObjectWrapper<>(List.of());

    /** Training images whose points are ringed. */
    public ReadOnlyObjectProperty<List<Integer>> imagesProperty() {
        return images.getReadOnlyProperty();
    }

    public void showImages(List<Integer> marked) {
        images.set(List.copyOf(marked));
    }
}
