package org.vaelab.view.map;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.vaelab.SyntheticQueries;
import org.vaelab.data.Dataset;
import org.vaelab.i18n.Messages;
import org.vaelab.latent.Code;
import org.vaelab.vae.Activation;
import org.vaelab.vae.BernoulliLikelihood;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeObjective;
import org.vaelab.view.export.ChooserDialog;
import org.vaelab.view.export.PictureExport;
import org.vaelab.view.export.PictureMenu;
import org.vaelab.view.export.TextExport;
import org.vaelab.viewmodel.Appearance;
import org.vaelab.viewmodel.Notices;
import org.vaelab.viewmodel.Theme;
import org.vaelab.viewmodel.Workspace;
import org.vaelab.viewmodel.map.MapViewModel;

/** The map alone with a made-up cloud, to look at: arguments light|dark, images, latent dimension. */
public final class MapPreview {

    private static final Messages MESSAGES = new Messages(Locale.ENGLISH);

    private MapPreview() {}

    public static void main(String[] arguments) {
        Application.launch(Window.class, arguments);
    }

    /** Apart from main, which the launcher would else want JavaFX's modules for. */
    public static final class Window extends Application {

        private final ExecutorService worker = Executors.newSingleThreadExecutor();

        @Override
        public void start(Stage stage) {
            List<String> arguments = getParameters().getRaw();
            boolean dark = arguments.get(0).equals("dark");
            int count = Integer.parseInt(arguments.get(1));
            int latentDim = Integer.parseInt(arguments.get(2));
            Appearance appearance = new Appearance();
            appearance.choose(dark ? Theme.DARK : Theme.LIGHT);
            setUserAgentStylesheet(
                    dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
            Workspace workspace = new Workspace();
            MapViewModel viewModel =
                    new MapViewModel(workspace, new SyntheticQueries(count, latentDim), worker, Platform::runLater);
            MapPane pane = new MapPane(viewModel, appearance, menu(), texts(), MESSAGES, worker, Platform::runLater);
            Scene scene = new Scene(pane, 860, 600);
            scene.getStylesheets().add("/org/vaelab/view/bridge.css");
            scene.getStylesheets().add(dark ? "/org/vaelab/view/theme-dark.css" : "/org/vaelab/view/theme-light.css");
            stage.setScene(scene);
            stage.show();
            if (count > 0) {
                show(workspace, SyntheticQueries.dataset(count), latentDim);
            }
        }

        private TextExport texts() {
            return new TextExport(new ChooserDialog(MESSAGES), worker, new Notices(Platform::runLater), MESSAGES);
        }

        private PictureMenu menu() {
            return new PictureMenu(
                    new PictureExport(new ChooserDialog(MESSAGES), worker, new Notices(Platform::runLater), MESSAGES),
                    MESSAGES);
        }

        private static void show(Workspace workspace, Dataset dataset, int latentDim) {
            workspace.show(dataset);
            workspace.show(new VaeConfig(
                    dataset.shape(),
                    List.of(8),
                    latentDim,
                    Activation.TANH,
                    new VaeObjective(),
                    new BernoulliLikelihood(),
                    1));
            workspace.pin(17);
            float[] z = new float[latentDim];
            z[0] = -1.3f;
            workspace.moveTo(new Code(z));
        }

        @Override
        public void stop() {
            worker.shutdownNow();
        }
    }
}
