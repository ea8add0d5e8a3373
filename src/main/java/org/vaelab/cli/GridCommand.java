package org.vaelab.cli;

import java.util.Arrays;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vaelab.data.StableRandom;
import org.vaelab.latent.ManifoldGrid;
import org.vaelab.latent.PlainVae;
import org.vaelab.latent.PriorSamples;
import org.vaelab.store.UnreadableModelException;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeParameters;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A sheet of decoded codes: the prior's quantiles in two dimensions, else samples of the prior, each row of another class where the model knows classes. */
@Command(name = "grid", resourceBundle = "org.vaelab.i18n.cli", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class GridCommand implements Callable<Integer> {

    private static final int LARGEST_SIZE = 100;

    private final Toolbox toolbox;

    @Mixin
    private ModelArgument model;

    @Option(names = "--size", defaultValue = "20", paramLabel = "IMAGES", descriptionKey = "size")
    private int size;

    @Option(names = "--seed", defaultValue = "1", descriptionKey = "seed")
    private long seed;

    @Option(names = "--class", paramLabel = "LABEL", descriptionKey = "class")
    private @Nullable Integer label;

    @Mixin
    private PictureOptions picture;

    GridCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() throws BadArgument, CommandFailure, UnreadableModelException {
        int side = BadArgument.within("--size", size, 1, LARGEST_SIZE);
        picture.check();
        VaeParameters parameters = toolbox.read(model.file()).parameters();
        VaeConfig config = parameters.config();
        int count = side * side;
        int[] labels = labels(config, side);
        boolean onePrior = label != null || config.classes() == 0;
        float[] z = config.latentDim() == 2 && onePrior
                ? ManifoldGrid.priorQuantiles(side, parameters.prior().mean(labels[0]))
                : PriorSamples.draw(parameters.prior(), labels, new StableRandom(seed));
        float[] pixels = new PlainVae(parameters).decode(z, labels);
        picture.write(toolbox, PixelImages.sheet(pixels, count, side, config.shape()));
        return ExitCode.OK;
    }

    /** The class chosen, or each row another. */
    private int[] labels(VaeConfig config, int side) throws BadArgument {
        int[] labels = new int[side * side];
        if (label != null) {
            Arrays.fill(labels, ClassOption.checked(config, label));
        } else if (config.classes() > 0) {
            Arrays.setAll(labels, i -> i / side % config.classes());
        }
        return labels;
    }
}
