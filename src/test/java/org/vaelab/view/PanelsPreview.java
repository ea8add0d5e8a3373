package org.vaelab.view;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.vaelab.FakeModel;
import org.vaelab.i18n.Messages;
import org.vaelab.latent.Code;
import org.vaelab.vae.Activation;
import org.vaelab.vae.BernoulliLikelihood;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeObjective;
import org.vaelab.view.decode.DecodePane;
import org.vaelab.view.export.ChooserDialog;
import org.vaelab.view.export.PictureExport;
import org.vaelab.view.export.PictureMenu;
import org.vaelab.view.sheet.ReconstructionsPane;
import org.vaelab.view.sheet.SamplesPane;
import org.vaelab.view.sheet.SheetRendering;
import org.vaelab.viewmodel.Appearance;
import org.vaelab.viewmodel.Notices;
import org.vaelab.viewmodel.Theme;
import org.vaelab.viewmodel.Workspace;
import org.vaelab.viewmodel.decode.DecodeViewModel;
import org.vaelab.viewmodel.decode.PinnedViewModel;
import org.vaelab.viewmodel.decode.SliderAxes;
import org.vaelab.viewmodel.map.Selection;
import org.vaelab.viewmodel.sheet.ReconstructionsViewModel;
import org.vaelab.viewmodel.sheet.SamplesViewModel;
import org.vaelab.viewmodel.sheet.SheetSeries;

/** The decode pane and both sheets on a fake model, to be looked at: {@code LATENT_DIM light|dark [pinned] [reconstructions] [low] [empty]}. */
public final class PanelsPreview extends Application {

    private final Messages messages = new Messages(Locale.ENGLISH);
    private final Workspace workspace = new Workspace();
    private final Appearance appearance = new Appearance();
    private final Notices notices = new Notices(Platform::runLater);

    @Override
    public void start(Stage stage) {
        List<String> arguments = getParameters().getRaw();
        int latentDim = Integer.parseInt(arguments.get(0));
        boolean dark = arguments.contains("dark");
        setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        appearance.choose(dark ? Theme.DARK : Theme.LIGHT);
        BorderPane root = build(new FakeModel(latentDim), arguments.contains("reconstructions"));
        Scene scene = new Scene(root, 1440, arguments.contains("low") ? 700 : 900);
        scene.getStylesheets()
                .addAll(
                        "/org/vaelab/view/bridge.css",
                        "/org/vaelab/view/shell.css",
                        "/org/vaelab/view/decode.css",
                        "/org/vaelab/view/sheets.css",
                        "/org/vaelab/view/theme-" + (dark ? "dark" : "light") + ".css");
        if (!arguments.contains("empty")) {
            workspace.show(FakeModel.dataset());
            workspace.show(new VaeConfig(
                    FakeModel.SHAPE,
                    List.of(8),
                    latentDim,
                    Activation.RELU,
                    new VaeObjective(),
                    new BernoulliLikelihood(),
                    1));
            workspace.moveTo(Code.origin(latentDim).with(0, 0.31f));
        }
        if (arguments.contains("pinned")) {
            workspace.pin(3);
        }
        stage.setScene(scene);
        stage.show();
    }

    private BorderPane build(FakeModel model, boolean reconstructionsFirst) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        ChooserDialog dialog = new ChooserDialog(messages);
        PictureExport export = new PictureExport(dialog, Runnable::run, notices, messages);
        PictureMenu menu = new PictureMenu(export, messages);
        SheetRendering rendering = SheetRendering.ofValues();
        DecodePane decode = new DecodePane(
                new DecodeViewModel(workspace, model, random, System::nanoTime),
                new SliderAxes(workspace, new SimpleObjectProperty<>(), Runnable::run, Runnable::run),
                new PinnedViewModel(workspace, model, random),
                appearance,
                menu,
                messages);
        SamplesPane samples = new SamplesPane(
                new SamplesViewModel(workspace, model, model.checkpoints(), random, rendering, series("samples")),
                appearance,
                menu,
                dialog,
                messages);
        ReconstructionsPane reconstructions = new ReconstructionsPane(
                new ReconstructionsViewModel(
                        workspace,
                        new Selection(workspace),
                        model,
                        model.checkpoints(),
                        random,
                        rendering,
                        series("reconstructions")),
                appearance,
                menu,
                dialog,
                messages);
        TabPane tabs = new TabPane(new Tab("Samples", samples), new Tab("Reconstructions", reconstructions));
        tabs.setPrefHeight(300);
        tabs.getSelectionModel().select(reconstructionsFirst ? 1 : 0);
        BorderPane left = new BorderPane(new Region());
        left.setBottom(tabs);
        BorderPane root = new BorderPane(left);
        root.setRight(decode);
        Menu file = new Menu("File", null, menu.saveMenu(decode.pictures(), root));
        root.setTop(new MenuBar(file));
        return root;
    }

    private SheetSeries series(String prefix) {
        return new SheetSeries(prefix, Runnable::run, Platform::runLater, notices, messages);
    }

    /** Not an Application itself, so that it starts from the class path. */
    static final class Starter {

        private Starter() {}

        public static void main(String[] arguments) {
            launch(PanelsPreview.class, arguments);
        }
    }
}
