package org.vaelab;

import java.nio.file.Path;
import java.util.Optional;
import org.vaelab.app.EngineProperties;
import org.vaelab.app.LogFile;
import org.vaelab.app.PathToOpen;
import org.vaelab.app.SmokeRun;
import org.vaelab.app.WindowProgram;
import org.vaelab.cli.CommandLineProgram;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.data.catalog.StandardDatasets;
import org.vaelab.engine.Dl4jEngine;
import org.vaelab.i18n.Messages;
import org.vaelab.start.SecondJvm;
import org.vaelab.store.UserFolder;

/** Starts the program. Does not extend Application, so that a start from the class path works. */
public final class Launcher {

    /** Tries the installed program and ends. */
    private static final String SMOKE = "--smoke";

    private Launcher() {}

    public static void main(String[] args) {
        EngineProperties.set();
        Path userFolder = UserFolder.ofThisMachine();
        Optional<Path> opened = PathToOpen.of(args, CommandLineProgram::isCommand);
        int exitCode = args.length == 0 || opened.isPresent()
                ? SecondJvm.run(userFolder.resolve("start")).orElseGet(() -> window(userFolder, opened))
                : command(args, userFolder);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    private static int window(Path userFolder, Optional<Path> opened) {
        LogFile.start(userFolder);
        return new WindowProgram(userFolder, Messages.ofDefaultLocale(), opened).run();
    }

    private static int command(String[] args, Path userFolder) {
        LogFile.start(userFolder);
        return args.length == 1 && args[0].equals(SMOKE) ? smoke(userFolder) : CommandLineProgram.run(args);
    }

    private static int smoke(Path userFolder) {
        try {
            SmokeRun.Outcome outcome = new SmokeRun(StandardDatasets.in(userFolder), new Dl4jEngine()).run();
            CommandLineProgram.print(outcome.report());
            return outcome.works() ? 0 : 1;
        } catch (UnreadableDatasetException e) {
            System.err.println(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 1;
    }
}
