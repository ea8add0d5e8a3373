package org.vaelab.view;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Whether a person can see a pane. */
public final class Sight {

    private Sight() {}

    /** Whether the content of a tab is in sight, as it is while its tab is selected: what nobody sees need not be asked for. */
    public static ObservableValue<Boolean> of(Node tabContent) {
        return tabContent
                .sceneProperty()
                .flatMap(scene -> tabContent.parentProperty())
                .flatMap(Node::visibleProperty)
                .orElse(false);
    }
}
