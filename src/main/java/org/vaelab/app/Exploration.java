package org.vaelab.app;

import java.util.concurrent.Executor;
import org.vaelab.latent.LatentService;
import org.vaelab.vae.VaeEngine;
import org.vaelab.viewmodel.Notices;
import org.vaelab.viewmodel.Workspace;
import org.vaelab.viewmodel.decode.SliderAxes;
import org.vaelab.viewmodel.find.FindViewModel;
import org.vaelab.viewmodel.find.LikelihoodRanking;
import org.vaelab.viewmodel.map.MapViewModel;
import org.vaelab.viewmodel.own.OwnImageViewModel;
import org.vaelab.viewmodel.shell.CurrentModel;
import org.vaelab.viewmodel.shell.TaskViewModel;
import org.vaelab.viewmodel.walk.WalkViewModel;

/** The map, and what is found, walked and moved on it. */
final class Exploration {

    final MapViewModel map;
    final FindViewModel find;
    final WalkViewModel walk;
    final OwnImageViewModel own;
    final SliderAxes sliders;

    /** @param task for measurements that take a while */
    Exploration(
            Workspace workspace,
            CurrentModel current,
            Services services,
            VaeEngine engine,
            TaskViewModel task,
            Notices notices,
            Surroundings surroundings) {
        Executor ui = surroundings.uiThread();
        LatentService latent = services.latent;
        map = new MapViewModel(workspace, latent, services.paint(), services.io(), ui);
        LikelihoodRanking likelihoods =
                new LikelihoodRanking(workspace, current, engine, task, notices, surroundings.messages());
        find = new FindViewModel(map, latent, likelihoods, services.search(), ui);
        walk = new WalkViewModel(map, latent, services.search(), ui);
        own = new OwnImageViewModel(workspace, latent, map.marks());
        sliders = new SliderAxes(workspace, map.cloudProperty(), services.search(), ui);
    }
}
