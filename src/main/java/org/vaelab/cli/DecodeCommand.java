package org.vaelab.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vaelab.latent.PlainVae;
import org.vaelab.store.ArgbImage;
import org.vaelab.store.UnreadableModelException;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeParameters;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Decodes one code into a picture. */
@Command(name = "decode", resourceBundle = "org.vaelab.i18n.cli", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class DecodeCommand implements Callable<Integer> {

    private final Toolbox toolbox;

    @Mixin
    private ModelArgument model;

    @Option(names = "--z", required = true, split = ",", paramLabel = "NUMBERS", descriptionKey = "z")
    private List<Float> z = new ArrayList<>();

    @Option(names = "--class", paramLabel = "LABEL", descriptionKey = "decode-class")
    private @Nullable Integer label;

    @Mixin
    private PictureOptions picture;

    DecodeCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() throws BadArgument, CommandFailure, UnreadableModelException {
        picture.check();
        VaeParameters parameters = toolbox.read(model.file()).parameters();
        VaeConfig config = parameters.config();
        float[] pixels = new PlainVae(parameters).decode(code(config.latentDim()), new int[] {label(config)});
        ArgbImage image = PixelImages.of(pixels, 0, config.shape());
        picture.write(toolbox, image);
        if (config.shape().isPoint()) {
            toolbox.say("cli.point", ImageShape.ofPlane(pixels[0]), ImageShape.ofPlane(pixels[1]));
        }
        return ExitCode.OK;
    }

    /** A code of a model that is told the class says nothing without it; any other model knows no classes to choose from here. */
    private int label(VaeConfig config) throws BadArgument {
        boolean told = config.inputClasses() > 0;
        if (told && label == null) {
            throw new BadArgument("cli.class-missing", config.classes() - 1);
        }
        if (!told && label != null) {
            throw new BadArgument("cli.class-not-told", config.objective().id());
        }
        return label == null ? 0 : ClassOption.checked(config, label);
    }

    private float[] code(int latentDim) throws BadArgument {
        if (z.size() != latentDim) {
            throw new BadArgument("cli.z-differs", latentDim, z.size());
        }
        for (float coordinate : z) {
            if (!Float.isFinite(coordinate)) {
                throw new BadArgument("cli.z-not-finite", String.valueOf(coordinate));
            }
        }
        float[] code = new float[latentDim];
        for (int j = 0; j < latentDim; j++) {
            code[j] = z.get(j);
        }
        return code;
    }
}
