package org.vaelab.cli;

import org.vaelab.vae.VaeConfig;

/** Checks the class that a person chooses. */
final class ClassOption {

    private ClassOption() {}

    /** The label, if the model knows classes and that one among them. */
    static int checked(VaeConfig config, int label) throws BadArgument {
        if (config.classes() == 0) {
            throw new BadArgument("cli.no-classes", config.objective().id());
        }
        return BadArgument.within("--class", label, 0, config.classes() - 1);
    }
}
