package org.vaelab.viewmodel;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** How everything looks: what every painter and pane follows. Belongs to the UI thread. */
public final class Appearance {

    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.LIGHT);
    private final ReadOnlyBooleanWrapper smoothImages = new ReadOnlyBooleanWrapper(false);

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
