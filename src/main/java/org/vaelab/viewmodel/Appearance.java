package org.vaelab.viewmodel;

import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** How everything looks: what every painter and pane follows. Belongs to the UI thread. */
public final class Appearance {

    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.LIGHT);
    private final ReadOnlyObjectWrapper<Map<Integer, Integer>> classColours = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyBooleanWrapper smoothImages = new ReadOnlyBooleanWrapper(false);

    /** A person's own colours of some classes of the data that are shown, as 0xrrggbb by label; the others have the palette's. */
    public ReadOnlyObjectProperty<Map<Integer, Integer>> classColoursProperty() {
        return classColours.getReadOnlyProperty();
    }

    public void colourClasses(Map<Integer, Integer> colours) {
        classColours.set(Map.copyOf(colours));
    }

    public ReadOnlyObjectProperty<Theme> themeProperty() {
        return theme.getReadOnlyProperty();
    }

    /** Whether enlarged images are smoothed; by default not, since the pixels are the data. */
    public ReadOnlyBooleanProperty smoothImagesProperty() {
        return smoothImages.getReadOnlyProperty();
    }

    public void choose(Theme chosen) {
        theme.set(chosen);
    }

    public void smoothImages(boolean smooth) {
        smoothImages.set(smooth);
    }
}
