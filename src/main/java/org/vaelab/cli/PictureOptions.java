package org.vaelab.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.vaelab.store.ArgbImage;
import org.vaelab.store.PngFile;
import picocli.CommandLine.Option;

/** Where a picture goes and how large its pixels are. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class PictureOptions {

    private static final int LARGEST_SCALE = 64;

    @Option(names = "--out", required = true, paramLabel = "IMAGE.png", descriptionKey = "out-picture")
    private Path out;

    @Option(names = "--scale", defaultValue = "1", paramLabel = "TIMES", descriptionKey = "scale")
    private int scale;

    /** Refuses what could not be written, before anything is decoded. */
    void check() throws BadArgument, CommandFailure {
        if (!out.toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
            throw new BadArgument("cli.picture-format", out);
        }
        OutPlace.requireFolderOf(out);
    }

    void write(Toolbox toolbox, ArgbImage image) throws BadArgument, CommandFailure {
        ArgbImage large = image.enlarged(BadArgument.within("--scale", scale, 1, LARGEST_SCALE));
        toolbox.write(out, () -> PngFile.write(out, large.argb(), large.width(), large.height()));
        toolbox.result(new Written(out.toString(), large.width(), large.height()));
    }

    /** What a command that makes a picture prints. */
    private record Written(String file, int width, int height) {}
}
