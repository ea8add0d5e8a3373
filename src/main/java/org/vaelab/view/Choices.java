package org.vaelab.view;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** Names what a choice offers. Nobody types such a name, so there is no way back from it to what it names, and nothing that would have to refuse one. */
public final class Choices {

    private Choices() {}

    /** Shows what is offered and what is chosen by name. */
    public static <T> void name(ComboBox<T> choice, Function<T, String> name) {
        choice.setCellFactory(list -> new NamedCell<>(name));
        choice.setButtonCell(new NamedCell<>(name));
    }

    private static final class NamedCell<T> extends ListCell<T> {

        private final Function<T, String> name;

        NamedCell(Function<T, String> name) {
            this.name = name;
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? "" : name.apply(item));
        }
    }
}
