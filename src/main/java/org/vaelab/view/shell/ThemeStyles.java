package org.vaelab.view.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;
import org.vaelab.viewmodel.Appearance;
import org.vaelab.viewmodel.Theme;

/** Dresses scenes: AtlantaFX for all controls, our sheets over it. */
public final class ThemeStyles {

    private static final String FOLDER = "/org/vaelab/view/";

    private final Appearance appearance;
    private final List<String> areas;

    /** @param areas names of the style sheets beside the theme's, without ending; all exist */
    public ThemeStyles(Appearance appearance, List<String> areas) {
        this.appearance = appearance;
        this.areas = List.copyOf(areas);
        useControls(appearance.themeProperty().get());
        appearance.themeProperty().addListener((property, old, theme) -> useControls(theme));
    }

    /** Gives a scene the look there is, and each later one; the dialogs of its window take it over. */
    public void dress(Scene scene) {
        scene.getStylesheets().setAll(sheets(appearance.themeProperty().get()));
        appearance
                .themeProperty()
                .addListener((property, old, theme) -> scene.getStylesheets().setAll(sheets(theme)));
    }

    private List<String> sheets(Theme theme) {
        String colours = theme == Theme.DARK ? "theme-dark" : "theme-light";
        return Stream.concat(Stream.of(colours, "bridge"), areas.stream())
                .map(ThemeStyles::sheet)
                .toList();
    }

    private static String sheet(String name) {
        URL url = ThemeStyles.class.getResource(FOLDER + name + ".css");
        return Objects.requireNonNull(url, () -> "no style sheet " + name).toExternalForm();
    }

    /** The binary form spares the start from parsing 170 kB of text. */
    private static void useControls(Theme theme) {
        Application.setUserAgentStylesheet(
                theme == Theme.DARK
                        ? new PrimerDark().getUserAgentStylesheetBSS()
                        : new PrimerLight().getUserAgentStylesheetBSS());
    }
}
