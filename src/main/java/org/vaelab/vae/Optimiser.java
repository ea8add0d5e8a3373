package org.vaelab.vae;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.vaelab.math.Adam;
import org.vaelab.math.AdamW;
import org.vaelab.math.MomentumSgd;
import org.vaelab.math.ParameterUpdate;
import org.vaelab.math.RmsProp;

/** How a gradient becomes a change of the parameters. */
public enum Optimiser {
    ADAM(Adam::new),
    ADAMW(AdamW::new),
    RMSPROP((learningRate, step) -> new RmsProp(learningRate)),
    SGD((learningRate, step) -> new MomentumSgd(learningRate));

    @SuppressWarnings("ImmutableEnumChecker") // a constructor without state
    private final Maker maker;

    Optimiser(Maker maker) {
        this.maker = maker;
    }

    /** The name on the command line, in forms and in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Optimiser> byId(String id) {
        return Arrays.stream(values())
                .filter(optimiser -> optimiser.id().equals(id))
                .findFirst();
    }

    /**
     * Its update at one step.
     *
     * @param step counted from 1
     */
    public ParameterUpdate at(double learningRate, long step) {
        return maker.make(learningRate, step);
    }

    private interface Maker {
        ParameterUpdate make(double learningRate, long step);
    }
}
