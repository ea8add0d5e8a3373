package org.vaelab.viewmodel.map;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.vaelab.latent.Examination;

/** What other panes point out on the map. */
public final class MapMarks {

    private final ReadOnlyObjectWrapper<List<Integer>> images = new ReadOnlyObjectWrapper<>(List.of());

    private final ReadOnlyObjectWrapper<@Nullable Examination> own = new ReadOnlyObjectWrapper<>();

    /** An image that a person has brought, as the model sees it; null while there is none. */
    public ReadOnlyObjectProperty<@Nullable Examination> ownProperty() {
        return own.getReadOnlyProperty();
    }

    public void showOwn(@Nullable Examination seen) {
        own.set(seen);
    }

    /** Training images whose points are ringed. */
    public ReadOnlyObjectProperty<List<Integer>> imagesProperty() {
        return images.getReadOnlyProperty();
    }

    public void showImages(List<Integer> marked) {
        images.set(List.copyOf(marked));
    }
}
