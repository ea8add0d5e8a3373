package org.vaelab.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where a command is told to write, looked at before the work begins. */
final class OutPlace {

    private OutPlace() {}

    /** A folder is not made on the quiet: more often than not its name is mistyped. */
    static void requireFolderOf(Path out) throws CommandFailure {
        Path folder = out.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new CommandFailure("cli.no-folder", out, String.valueOf(folder));
        }
        if (!Files.isWritable(folder)) {
            throw new CommandFailure("cli.may-not-write", folder);
        }
    }
}
