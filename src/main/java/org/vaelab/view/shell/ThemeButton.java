package org.vaelab.view.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.vaelab.i18n.Messages;
import org.vaelab.viewmodel.Appearance;
import org.vaelab.viewmodel.Theme;

/** Changes between light and dark. */
final class ThemeButton {

    private final Button button = new Button();

    ThemeButton(Appearance appearance, Messages messages) {
        FontIcon icon = new FontIcon();
        icon.iconCodeProperty()
                .bind(appearance.themeProperty().map(theme -> theme == Theme.DARK ? Feather.SUN : Feather.MOON));
        button.setId("theme");
        button.setGraphic(icon);
        button.getStyleClass().addAll("flat", "button-icon", "theme-button");
        button.setAccessibleText(messages.get("shell.theme.toggle"));
        button.setTooltip(new Tooltip(messages.get("shell.theme.toggle")));
        button.setFocusTraversable(false);
        button.setOnAction(event -> ViewMenu.toggleTheme(appearance));
    }

    Button root() {
        return button;
    }
}
