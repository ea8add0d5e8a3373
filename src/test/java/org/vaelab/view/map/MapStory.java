package org.vaelab.view.map;

import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import org.vaelab.SyntheticQueries;
import org.vaelab.data.Dataset;
import org.vaelab.i18n.Messages;
import org.vaelab.vae.Activation;
import org.vaelab.vae.BernoulliLikelihood;
import org.vaelab.vae.Objective;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeObjective;
import org.vaelab.view.export.ChooserDialog;
import org.vaelab.view.export.PictureExport;
import org.vaelab.view.export.PictureMenu;
import org.vaelab.view.export.SaveDialog;
import org.vaelab.view.export.TextExport;
import org.vaelab.view.image.FxImages;
import org.vaelab.viewmodel.Appearance;
import org.vaelab.viewmodel.Notices;
import org.vaelab.viewmodel.Workspace;
import org.vaelab.viewmodel.map.MapTransform;
import org.vaelab.viewmodel.map.MapViewModel;

/** The map with made-up codes, and what a story asks of it. */
@ExtendWith(ApplicationExtension.class)
abstract class MapStory {

    static final Messages MESSAGES = new Messages(Locale.ENGLISH);
    static final int COUNT = 200;

    final Workspace workspace = new Workspace();
    final MapViewModel viewModel =
            new MapViewModel(workspace, new SyntheticQueries(COUNT, 3), Runnable::run, Runnable::run);

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // made before each story
    MapPane pane;

    /** TestFX looks for a start of its own only in the class that is run. */
    @BeforeEach
    final void openWindow() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> start(new Stage()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    final void closeWindow() {
        WaitForAsyncUtils.waitForAsyncFx(
                20_000, () -> pane.getScene().getWindow().hide());
    }

    private void start(Stage stage) {
        PictureExport export =
                new PictureExport(new ChooserDialog(MESSAGES), Runnable::run, new Notices(Runnable::run), MESSAGES);
        TextExport texts = new TextExport(new SaveInto(), Runnable::run, new Notices(Runnable::run), MESSAGES);
        pane = new MapPane(
                viewModel,
                new Appearance(),
                new PictureMenu(export, MESSAGES),
                texts,
                MESSAGES,
                Runnable::run,
                Runnable::run);
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        stage.setScene(new Scene(pane, 800, 600));
        stage.show();
    }

    final void open(FxRobot robot) {
        open(robot, new VaeObjective());
    }

    final void open(FxRobot robot, Objective objective) {
        Dataset dataset = SyntheticQueries.dataset(COUNT);
        robot.interact(() -> {
            workspace.show(dataset);
            workspace.show(new VaeConfig(
                    dataset.shape(), List.of(4), 3, Activation.TANH, objective, new BernoulliLikelihood(), 1, 2));
        });
        WaitForAsyncUtils.waitForFxEvents();
        awaitRest();
    }

    /** Until the view has stopped gliding to where all points are seen: a place computed before would be another's a moment later. */
    private void awaitRest() {
        try {
            WaitForAsyncUtils.waitFor(
                    30,
                    TimeUnit.SECONDS,
                    () -> !viewModel.navigation().glidingProperty().get());
        } catch (TimeoutException e) {
            throw new AssertionError("the map never came to rest", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    final Point2D onScreen(FxRobot robot, double mapX, double mapY) {
        MapTransform view = viewModel.navigation().viewProperty().get();
        return plot(robot).localToScreen(view.screenX(mapX), view.screenY(mapY));
    }

    static Node plot(FxRobot robot) {
        return robot.lookup("#map-plot").query();
    }

    final float z(int dimension) {
        return workspace.zProperty().get().get(dimension);
    }

    static int pixels(FxRobot robot) {
        return FxImages.fromFx(pointsPicture(robot)).hashCode();
    }

    static Image pointsPicture(FxRobot robot) {
        return robot.lookup("#map-points").queryAs(ImageView.class).getImage();
    }

    /** Agrees to every file it is asked about. */
    private final class SaveInto implements SaveDialog {

        @Override
        public Optional<Path> chooseFile(@Nullable Window owner, String proposed) {
            return Optional.of(folder.resolve(proposed));
        }

        @Override
        public Optional<Path> chooseFolder(@Nullable Window owner, String title) {
            return Optional.of(folder);
        }
    }
}
