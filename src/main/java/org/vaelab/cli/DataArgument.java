package org.vaelab.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The data that a command is about, and how they are read. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class DataArgument {

    @Parameters(index = "0", paramLabel = "NAME|PATH", descriptionKey = "data")
    private String data;

    @Mixin
    private DataOptions options = new DataOptions();

    /** The name with all that was chosen. */
    String name() {
        return options.of(data);
    }
}
