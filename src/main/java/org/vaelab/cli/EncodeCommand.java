package org.vaelab.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.vaelab.data.Dataset;
import org.vaelab.data.ImageSet;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.store.AtomicFiles;
import org.vaelab.store.SavedModel;
import org.vaelab.store.UnreadableModelException;
import org.vaelab.vae.Posteriors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the posteriors of a data set's images. */
@Command(name = "encode", resourceBundle = "org.vaelab.i18n.cli", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class EncodeCommand implements Callable<Integer> {

    /** Which of a data set's images. */
    private enum Part {
        TRAIN,
        HELD_OUT;

        /** As people write it: {@code held-out}. */
        static Part named(String name) throws BadArgument {
            return switch (name) {
                case "train" -> TRAIN;
                case "held-out" -> HELD_OUT;
                default -> throw BadArgument.notOneOf("--part", name, List.of("train", "held-out"));
            };
        }

        ImageSet of(Dataset dataset) {
            return this == TRAIN ? dataset.train() : dataset.heldOut();
        }
    }

    private final Toolbox toolbox;

    @Mixin
    private ModelArgument model;

    @Mixin
    private OwnOrOtherData data;

    @Option(names = "--part", defaultValue = "train", paramLabel = "train|held-out", descriptionKey = "part")
    private String part;

    @Option(names = "--columns", descriptionKey = "columns")
    private boolean columns;

    @Option(names = "--out", required = true, paramLabel = "CODES.csv|CODES.npy", descriptionKey = "out-codes")
    private Path out;

    EncodeCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public Integer call()
            throws BadArgument, CommandFailure, UnreadableDatasetException, UnreadableModelException,
                    InterruptedException {
        Part wanted = Part.named(part);
        CodesFormat format = format();
        OutPlace.requireFolderOf(out);
        SavedModel saved = toolbox.read(model.file());
        ImageSet images = wanted.of(data.open(toolbox, saved));
        Posteriors posteriors = Encoding.of(toolbox.engine().get(), saved.parameters(), images);
        toolbox.write(out, () -> AtomicFiles.write(out, stream -> format.write(posteriors, images, stream)));
        toolbox.result(new Written(out.toString(), posteriors.count(), posteriors.latentDim()));
        return ExitCode.OK;
    }

    private CodesFormat format() throws BadArgument {
        String name = out.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return (posteriors, images, stream) ->
                    CodesCsv.write(posteriors, images, columns ? images.columns() : List.of(), stream);
        }
        if (name.endsWith(".npy") && columns) {
            throw new BadArgument("cli.columns-npy");
        }
        if (name.endsWith(".npy")) {
            return (posteriors, images, stream) -> CodesNpy.write(posteriors, stream);
        }
        throw new BadArgument("cli.codes-format", out);
    }

    /** Writes codes in one format. */
    @FunctionalInterface
    private interface CodesFormat {

        void write(Posteriors posteriors, ImageSet images, OutputStream stream) throws IOException;
    }

    /** What it prints. */
    private record Written(String file, int images, int latentDim) {}
}
