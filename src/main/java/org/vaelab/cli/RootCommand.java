package org.vaelab.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Without a command there is nothing to do; the window is opened by starting the program with no arguments at all. */
@Command(
        name = "vae-lab",
        resourceBundle = "org.vaelab.i18n.cli",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class RootCommand implements Callable<Integer> {

    private final Toolbox toolbox;

    @Spec
    private CommandSpec spec;

    RootCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(toolbox.err());
        return ExitCode.USAGE;
    }
}
