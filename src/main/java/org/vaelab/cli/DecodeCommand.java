package org.vaelab.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.vaelab.latent.PlainVae;
import org.vaelab.store.ArgbImage;
import org.vaelab.store.UnreadableModelException;
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
        float[] pixels = new PlainVae(parameters).decode(code(config.latentDim()), 1);
        ArgbImage image = PixelImages.of(pixels, 0, config.shape());
        picture.write(toolbox, image);
        return ExitCode.OK;
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
