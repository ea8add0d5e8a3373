package org.vaelab.viewmodel.sheet;

import java.util.random.RandomGenerator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.vaelab.latent.Checkpoints;
import org.vaelab.latent.LatentQueries;
import org.vaelab.latent.Samples;
import org.vaelab.latent.SamplesRequest;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.ImageSource;
import org.vaelab.vae.VaeConfig;
import org.vaelab.viewmodel.Workspace;

/** Images generated from the prior: the same codes while the model learns, until new ones are drawn. */
public final class SamplesViewModel {

    private static final int MOST_SAMPLES = 1024;

    private final Workspace workspace;
    private final RandomGenerator random;
    private final SheetRequests<SamplesRequest> requests;
    private final ReadOnlyObjectWrapper<@Nullable Samples> samples = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper label = new ReadOnlyIntegerWrapper(SamplesRequest.EACH_CLASS);
    private long seed;

    /**
     * Asks nothing until there is space to show something.
     *
     * @param random decides which samples are drawn
     */
    public SamplesViewModel(
            Workspace workspace,
            LatentQueries queries,
            Checkpoints checkpoints,
            RandomGenerator random,
            SheetRenderer renderer,
            SheetSeries series) {
        this.workspace = workspace;
        this.random = random;
        this.seed = random.nextLong();
        requests = new SheetRequests<>(
                MOST_SAMPLES,
                queries.samples(samples::set),
                this::question,
                checkpoints.samples((run, answer) -> series.offer(
                        run,
                        answer.step(),
                        () -> renderer.samples(answer, workspace.images(), SheetRequests.SERIES_COLUMNS))),
                () -> question(SheetRequests.seriesImages(shape())),
                series);
    }

    /** The newest answer; null before the first. */
    public ReadOnlyObjectProperty<@Nullable Samples> samplesProperty() {
        return samples.getReadOnlyProperty();
    }

    /** The model whose samples these are; null before there is one. */
    public ReadOnlyObjectProperty<@Nullable VaeConfig> modelProperty() {
        return workspace.modelProperty();
    }

    /** What the model learns from; null while there are no such data. */
    public @Nullable ImageSource data() {
        return workspace.images();
    }

    /** The numbered files. */
    public SheetSeries series() {
        return requests.series();
    }

    /** Shows so many samples from now on; none while nobody looks. */
    public void show(int samplesThatFit) {
        requests.show(samplesThatFit);
    }

    /** Draws other codes from the prior. */
    public void drawAgain() {
        seed = random.nextLong();
        requests.ask();
    }

    /** The class that is generated, or {@link SamplesRequest#EACH_CLASS}; of no effect on a model without classes. */
    public ReadOnlyIntegerProperty labelProperty() {
        return label.getReadOnlyProperty();
    }

    /** Generates that class from now on, in the series too. */
    public void choose(int chosen) {
        label.set(chosen);
        requests.ask();
        requests.followSeries();
    }

    /** What a class is called. */
    public String className(int chosen) {
        return workspace.className(chosen);
    }

    private @Nullable ImageShape shape() {
        VaeConfig model = workspace.modelProperty().get();
        return model == null ? null : model.shape();
    }

    private SamplesRequest question(int count) {
        return new SamplesRequest(count, seed, label.get());
    }
}
