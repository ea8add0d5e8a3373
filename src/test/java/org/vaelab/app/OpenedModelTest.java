package org.vaelab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.vaelab.data.Datasets;
import org.vaelab.data.catalog.StandardDatasets;
import org.vaelab.fake.FakeEngine;
import org.vaelab.fake.Fakes;
import org.vaelab.i18n.Messages;
import org.vaelab.store.ModelFile;
import org.vaelab.store.SavedModel;
import org.vaelab.store.UnreadableModelException;
import org.vaelab.training.TrainingSettings;
import org.vaelab.training.TrainingState;
import org.vaelab.vae.Activation;
import org.vaelab.vae.BernoulliLikelihood;
import org.vaelab.vae.Elbo;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.NetworkPlan;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeObjective;
import org.vaelab.vae.VaeParameters;
import org.vaelab.view.export.SaveDialog;
import org.vaelab.viewmodel.training.TrainingField;

/** A model is opened while another one trains; the engine stands still in a step, so that the training thread has not heard of it. */
@Timeout(120)
final class OpenedModelTest {

    /** Of images that the data are not of. */
    private static final VaeConfig OTHER_SHAPE = new VaeConfig(
            ImageShape.grey(4, 4), List.of(3), 3, Activation.RELU, new VaeObjective(), new BernoulliLikelihood(), 5);

    @TempDir
    private Path folder;

    private final BlockingQueue<Runnable> ui = new LinkedBlockingQueue<>();
    private final FakeEngine engine = new FakeEngine();
    private final CountDownLatch inAStep = new CountDownLatch(1);
    private final CountDownLatch mayGoOn = new CountDownLatch(1);
    private final Services services = new Services(engine, ui::add);

    @SuppressWarnings("NullAway.Init") // made when there is a folder
    private ViewModels models;

    @BeforeEach
    void train() throws InterruptedException {
        Surroundings surroundings = new Surroundings(
                ui::add,
                folder,
                new Datasets(List.of(), List.of()),
                StandardDatasets.downloads(folder),
                engine,
                new NoDialog(),
                new Messages(Locale.ENGLISH));
        models = new ViewModels(surroundings, services, steps -> true);
        services.hub.add(new ModelTracker(
                models.current,
                models.training,
                models.chart,
                models.model,
                models.workspace,
                ui::add,
                (thread, failure) -> {
                    throw new AssertionError(failure);
                }));
        engine.onStep(step -> {
            if (step == 2) {
                stand();
            }
            return new Elbo(100, 5);
        });
        models.workspace.show(Fakes.dataset(2000, 20));
        models.training.trainOrPause();
        assertTrue(inAStep.await(60, TimeUnit.SECONDS), "it trains");
        runUi();
    }

    private void stand() {
        inAStep.countDown();
        try {
            mayGoOn.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @AfterEach
    void end() {
        mayGoOn.countDown();
        services.close();
    }

    private static SavedModel saved(VaeConfig config) {
        VaeParameters parameters = new VaeParameters(
                config,
                700,
                new float[(int) NetworkPlan.encoder(config).parameterCount()],
                new float[(int) NetworkPlan.decoder(config).parameterCount()]);
        return SavedModel.of(parameters, "Gone", "gone", Fakes.settings(1, 0), "");
    }

    @Test
    void theRunBeforeCannotPutItsWeightsInTheOpenedOnesPlace() {
        VaeConfig trained =
                Objects.requireNonNull(models.workspace.modelProperty().get());
        models.model.show(saved(OTHER_SHAPE));
        // What the training thread says before it reads the command, and what of it waits for the UI thread.
        services.hub.parameters(saved(trained).parameters());
        services.hub.heldOut(3, new Elbo(90, 4));
        runUi();
        assertEquals(Optional.of(OTHER_SHAPE), models.current.config());
        assertEquals(OTHER_SHAPE, models.workspace.modelProperty().get());
        assertEquals(
                TrainingState.IDLE, models.training.transportProperty().get().state());
        assertTrue(models.chart.history().isEmpty(), "of the run before nothing is drawn");
    }

    @Test
    void whatWaitsForTheUiThreadIsOfTheRunBeforeToo() {
        VaeConfig trained =
                Objects.requireNonNull(models.workspace.modelProperty().get());
        services.hub.parameters(saved(trained).parameters());
        models.model.show(saved(OTHER_SHAPE));
        runUi();
        assertEquals(OTHER_SHAPE, models.workspace.modelProperty().get());
    }

    @Test
    void theNextRunIsHeardAgain() throws InterruptedException {
        models.model.show(saved(OTHER_SHAPE));
        mayGoOn.countDown();
        models.training.form().textProperty(TrainingField.LATENT_DIM).set("4");
        models.training.trainOrPause();
        runUiUntil(() -> models.training.transportProperty().get().state() == TrainingState.FINISHED);
        assertEquals(Optional.of(4), models.current.config().map(VaeConfig::latentDim));
        assertEquals(
                4,
                Objects.requireNonNull(models.workspace.modelProperty().get()).latentDim());
    }

    @Test
    void whatWasChangedWhileItTrainedIsInItsFile() throws InterruptedException, UnreadableModelException {
        models.training.form().textProperty(TrainingField.LEARNING_RATE).set("0.0125");
        models.training.form().textProperty(TrainingField.BETA).set("0.5");
        models.training.applyNumbers();
        mayGoOn.countDown();
        Path file = folder.resolve("a.vaelab");
        AtomicBoolean saved = new AtomicBoolean();
        models.model.save(file, () -> saved.set(true));
        runUiUntil(saved::get);
        TrainingSettings kept = ModelFile.read(file).settings();
        assertEquals(0.0125, kept.learningRate());
        assertEquals(0.5, kept.beta());
    }

    private void runUi() {
        for (Runnable next = ui.poll(); next != null; next = ui.poll()) {
            next.run();
        }
    }

    private void runUiUntil(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Objects.requireNonNull(ui.poll(60, TimeUnit.SECONDS), "nothing more happened")
                    .run();
        }
    }

    /** Nobody is asked. */
    private static final class NoDialog implements SaveDialog {

        @Override
        public Optional<Path> chooseFile(@Nullable Window owner, String proposed) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseFolder(@Nullable Window owner, String title) {
            return Optional.empty();
        }
    }
}
