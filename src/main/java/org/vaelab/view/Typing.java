package org.vaelab.view;

import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/** Tells a key that is a letter of a text from one that is a command. */
public final class Typing {

    private Typing() {}

    /** Whether the key means what it does everywhere: no text is being typed, and no modifier makes another key of it; shift does not. */
    public static boolean isCommand(KeyEvent event) {
        boolean modified = event.isShortcutDown() || event.isAltDown() || event.isControlDown() || event.isMetaDown();
        return !modified && !(event.getTarget() instanceof Node node && takesText(node));
    }

    private static boolean takesText(Node node) {
        return node instanceof TextInputControl
                || (node instanceof Spinner<?> spinner && spinner.isEditable())
                || (node instanceof ComboBoxBase<?> box && box.isEditable());
    }
}
