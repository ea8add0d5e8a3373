package org.vaelab.viewmodel.shell;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Which parts of the window are shown. Belongs to the UI thread. */
public final class LayoutViewModel {

    private final Map<Part, ReadOnlyBooleanWrapper> shown = new EnumMap<>(Part.class);

    public LayoutViewModel() {
        for (Part part : Part.values()) {
            shown.put(part, new ReadOnlyBooleanWrapper(true));
        }
    }

    public ReadOnlyBooleanProperty shownProperty(Part part) {
        return wrapper(part).getReadOnlyProperty();
    }

    public void show(Part part, boolean visible) {
        wrapper(part).set(visible);
    }

    /** Shows what is hidden, hides what is shown. */
    public void toggle(Part part) {
        show(part, !wrapper(part).get());
    }

    private ReadOnlyBooleanWrapper wrapper(Part part) {
        return shown.computeIfAbsent(part, any -> new ReadOnlyBooleanWrapper(true));
    }
}
