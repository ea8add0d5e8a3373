package org.vaelab.cli;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** The model that a command works on. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class ModelArgument {

    @Parameters(index = "0", paramLabel = "FILE.vaelab", descriptionKey = "model")
    private Path file;

    Path file() {
        return file;
    }
}
