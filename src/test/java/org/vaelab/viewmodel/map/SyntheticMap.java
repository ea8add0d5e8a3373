package org.vaelab.viewmodel.map;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import org.vaelab.SyntheticQueries;
import org.vaelab.latent.Cloud;
import org.vaelab.vae.VaeConfig;
import org.vaelab.viewmodel.Workspace;

/** A map with made-up codes of three dimensions, on which all is done at once but what takes seconds. */
final class SyntheticMap {

    static final int COUNT = 200;

    final Workspace workspace = new Workspace();
    /** What was left to the worker that takes its time. */
    final Queue<Runnable> longWork = new ArrayDeque<>();

    final SyntheticQueries queries = new SyntheticQueries(COUNT, 3);
    final MapViewModel map = new MapViewModel(workspace, queries, Runnable::run, longWork::add, Runnable::run);

    /** Opens data and a model. */
    SyntheticMap open() {
        workspace.show(SyntheticQueries.dataset(COUNT));
        workspace.show(model(3));
        return this;
    }

    static VaeConfig model(int latentDim) {
        return new SyntheticQueries(1, latentDim).config();
    }

    /** Lets the patient worker work. */
    void finish() {
        while (!longWork.isEmpty()) {
            longWork.remove().run();
        }
    }

    Cloud cloud() {
        return Objects.requireNonNull(map.cloudProperty().get());
    }
}
