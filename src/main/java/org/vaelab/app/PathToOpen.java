package org.vaelab.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

/** What the window begins with: a model or data, named on the command line or dropped on the program's icon. */
public final class PathToOpen {

    private PathToOpen() {}

    /**
     * A single argument that is a file or folder; empty for a command line.
     *
     * @param isCommand whether a word is a command, which goes before a folder of that name
     */
    public static Optional<Path> of(String[] arguments, Predicate<String> isCommand) {
        if (arguments.length != 1 || arguments[0].isBlank() || isCommand.test(arguments[0])) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(arguments[0])).filter(Files::exists).map(Path::toAbsolutePath);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
