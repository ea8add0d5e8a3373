package org.vaelab.view;

import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.vaelab.FakeModel;
import org.vaelab.i18n.Messages;
import org.vaelab.latent.Cloud;
import org.vaelab.vae.Activation;
import org.vaelab.vae.BernoulliLikelihood;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeObjective;
import org.vaelab.view.decode.DecodePane;
import org.vaelab.view.export.PictureExport;
import org.vaelab.view.export.PictureMenu;
import org.vaelab.view.export.SaveDialog;
import org.vaelab.view.sheet.ReconstructionsPane;
import org.vaelab.view.sheet.SamplesPane;
import org.vaelab.view.sheet.SheetRendering;
import org.vaelab.viewmodel.Appearance;
import org.vaelab.viewmodel.Notices;
import org.vaelab.viewmodel.Workspace;
import org.vaelab.viewmodel.decode.DecodeViewModel;
import org.vaelab.viewmodel.decode.PinnedViewModel;
import org.vaelab.viewmodel.decode.SliderAxes;
import org.vaelab.viewmodel.map.Selection;
import org.vaelab.viewmodel.sheet.ReconstructionsViewModel;
import org.vaelab.viewmodel.sheet.SamplesViewModel;
import org.vaelab.viewmodel.sheet.SheetSeries;

/** Panels on a fake model, with a dialog that answers by itself and files written at once. */
public final class PanelsFixture implements SaveDialog {

    public final Messages messages = new Messages(Locale.ENGLISH);
    public final Workspace workspace = new Workspace();
    public final Appearance appearance = new Appearance();
    public final Notices notices = new Notices(Runnable::run);
    public final FakeModel model;
    public final Selection selection = new Selection(workspace);
    /** The codes that the sliders' components are of. */
    public final ObjectProperty<@Nullable Cloud> cloud = new SimpleObjectProperty<>();

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(5);
    private final SheetRendering rendering = SheetRendering.ofValues();
    public final PictureExport export = new PictureExport(this, Runnable::run, notices, messages);
    public final PictureMenu menu = new PictureMenu(export, messages);

    /** Where the dialog says to write; null for a person who changes their mind. */
    public @Nullable Path folder;

    /** What it was last asked to choose a folder for. */
    public String folderTitle = "";

    public PanelsFixture(int latentDim) {
        model = new FakeModel(latentDim);
        workspace.show(FakeModel.dataset());
        workspace.show(new VaeConfig(
                FakeModel.SHAPE,
                List.of(8),
                latentDim,
                Activation.RELU,
                new VaeObjective(),
                new BernoulliLikelihood(),
                1));
    }

    public DecodePane decodePane() {
        return new DecodePane(
                new DecodeViewModel(workspace, model, random, System::nanoTime),
                new SliderAxes(workspace, cloud, Runnable::run, Runnable::run),
                new PinnedViewModel(workspace, model, random),
                appearance,
                menu,
                messages);
    }

    public SamplesPane samplesPane() {
        return new SamplesPane(
                new SamplesViewModel(workspace, model, model.checkpoints(), random, rendering, series("samples")),
                appearance,
                menu,
                this,
                messages);
    }

    public ReconstructionsPane reconstructionsPane() {
        return new ReconstructionsPane(
                new ReconstructionsViewModel(
                        workspace, selection, model, model.checkpoints(), random, rendering, series("reconstructions")),
                appearance,
                menu,
                this,
                messages);
    }

    /** Shows a pane in a window with the program's styles. */
    public static void show(Stage stage, Parent pane, double width, double height) {
        Scene scene = new Scene(pane, width, height);
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().addAll(styles());
        stage.setScene(scene);
        // All tests have one stage, and one before may have given it a size.
        stage.sizeToScene();
        stage.show();
        stage.toFront();
    }

    static List<String> styles() {
        return List.of(
                "/org/vaelab/view/bridge.css",
                "/org/vaelab/view/theme-light.css",
                "/org/vaelab/view/shell.css",
                "/org/vaelab/view/decode.css",
                "/org/vaelab/view/sheets.css",
                "/org/vaelab/view/numbers.css",
                "/org/vaelab/view/find.css",
                "/org/vaelab/view/walk.css",
                "/org/vaelab/view/draw.css");
    }

    @Override
    public Optional<Path> chooseFile(@Nullable Window owner, String proposed) {
        return Optional.ofNullable(folder).map(chosen -> chosen.resolve(proposed));
    }

    @Override
    public Optional<Path> chooseFolder(@Nullable Window owner, String title) {
        folderTitle = title;
        return Optional.ofNullable(folder);
    }

    private SheetSeries series(String prefix) {
        return new SheetSeries(prefix, Runnable::run, Runnable::run, notices, messages);
    }
}
