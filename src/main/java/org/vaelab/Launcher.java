package org.vaelab;

import java.nio.file.Path;
import org.vaelab.app.EngineProperties;
import org.vaelab.app.LogFile;
import org.vaelab.app.WindowProgram;
import org.vaelab.cli.CommandLineProgram;
import org.vaelab.i18n.Messages;
import org.vaelab.store.UserFolder;

/** Starts the program. Does not extend Application, so that a start from the class path works. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] args) {
        EngineProperties.set();
        Path userFolder = UserFolder.ofThisMachine();
        LogFile.start(userFolder);
        int exitCode = args.length == 0
                ? new WindowProgram(userFolder, Messages.ofDefaultLocale()).run()
                : CommandLineProgram.run(args);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }
}
