package org.vaelab.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.vaelab.data.Dataset;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.data.idx.IdxExport;
import org.vaelab.data.points.PointExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a data set as IDX files, points of the plane as a table. */
@Command(name = "export-data", resourceBundle = "org.vaelab.i18n.cli", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class ExportDataCommand implements Callable<Integer> {

    private final Toolbox toolbox;

    @Mixin
    private DataArgument data;

    @Option(names = "--out", required = true, paramLabel = "FOLDER", descriptionKey = "out-folder")
    private Path out;

    ExportDataCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() throws CommandFailure, UnreadableDatasetException, InterruptedException {
        OutPlace.requireFolderOf(out);
        Dataset dataset = toolbox.open(data.name());
        if (dataset.shape().isPoint()) {
            toolbox.write(out, () -> PointExport.write(dataset, out));
        } else {
            toolbox.write(out, () -> IdxExport.write(dataset, out));
        }
        toolbox.result(new Written(
                out.toString(), dataset.train().count(), dataset.heldOut().count()));
        return ExitCode.OK;
    }

    /** What it prints: how many images or points of each kind. */
    private record Written(String folder, int train, int heldOut) {}
}
