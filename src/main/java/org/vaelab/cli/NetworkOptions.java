package org.vaelab.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vaelab.vae.VaeConfig;
import picocli.CommandLine.Option;

/** What networks a model has. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class NetworkOptions {

    private static final List<Integer> USUAL_HIDDEN = List.of(400);

    @Option(names = "--conv", split = "[,-]", paramLabel = "CHANNELS", descriptionKey = "conv")
    private @Nullable List<Integer> conv;

    @Option(names = "--hidden", split = ",", paramLabel = "WIDTHS", descriptionKey = "hidden")
    private @Nullable List<Integer> hidden;

    /** Of the convolutions; none for a dense network. */
    List<Integer> channels() throws BadArgument {
        return conv == null ? List.of() : checked("--conv", conv, VaeConfig.MAX_CONVOLUTIONS, VaeConfig.MAX_CHANNELS);
    }

    /** Of the dense hidden layers: none beside convolutions unless they are asked for. */
    List<Integer> hidden() throws BadArgument {
        if (hidden == null) {
            return conv == null ? USUAL_HIDDEN : List.of();
        }
        return checked("--hidden", hidden, VaeConfig.MAX_HIDDEN_LAYERS, VaeConfig.MAX_WIDTH);
    }

    private static List<Integer> checked(String option, List<Integer> widths, int layers, int most) throws BadArgument {
        if (widths.size() > layers) {
            throw new BadArgument("cli.too-many-layers", option, layers, widths.size());
        }
        for (int width : widths) {
            BadArgument.within(option, width, 1, most);
        }
        return widths;
    }
}
