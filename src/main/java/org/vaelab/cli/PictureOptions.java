package org.vaelab.cli;

import java.nio.file.Path;
import org.vaelab.store.ArgbImage;
import org.vaelab.store.PngFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where a picture goes and how large its pixels are. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class PictureOptions {

    private static final int LARGEST_SCALE = 64;

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--out", required = true, paramLabel = "IMAGE.png", descriptionKey = "out-picture")
    private Path out;

    private int scale;

    @Option(names = "--scale", defaultValue = "1", paramLabel = "TIMES", descriptionKey = "scale")
    void setScale(int times) {
        if (times < 1 || times > LARGEST_SCALE) {
            throw new ParameterException(
                    spec.commandLine(), "--scale must be 1 to " + LARGEST_SCALE + ", but is " + times);
        }
        scale = times;
    }

    void write(Toolbox toolbox, ArgbImage image) throws CommandFailure {
        ArgbImage large = image.enlarged(scale);
        toolbox.write(out, () -> PngFile.write(out, large.argb(), large.width(), large.height()));
        toolbox.result(new Written(out.toString(), large.width(), large.height()));
    }

    /** What a command that makes a picture prints. */
    private record Written(String file, int width, int height) {}
}
