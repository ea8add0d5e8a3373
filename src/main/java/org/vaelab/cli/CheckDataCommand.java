package org.vaelab.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.vaelab.data.Column;
import org.vaelab.data.DataReport;
import org.vaelab.data.Dataset;
import org.vaelab.data.ReportBuilder;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.i18n.Sentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** Says what is found in data, and how they would be read. */
@Command(name = "check-data", resourceBundle = "org.vaelab.i18n.cli", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class CheckDataCommand implements Callable<Integer> {

    private final Toolbox toolbox;

    @Mixin
    private DataArgument data;

    CheckDataCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() throws UnreadableDatasetException, InterruptedException {
        Dataset dataset = toolbox.read(data.name());
        DataReport report = ReportBuilder.of(dataset);
        toolbox.result(new Found(
                dataset.name(),
                dataset.location(),
                dataset.train().count(),
                dataset.heldOut().count(),
                dataset.shape().width(),
                dataset.shape().height(),
                dataset.shape().channels(),
                dataset.classNames(),
                dataset.columns().stream().map(Column::name).toList(),
                texts(report.facts().stream()),
                texts(report.warnings().stream()),
                texts(report.unreadable().stream()
                        .map(file -> Sentence.of("images.report.file", file.name(), file.reason())))));
        return ExitCode.OK;
    }

    private List<String> texts(Stream<Sentence> sentences) {
        return sentences.map(toolbox.messages()::get).toList();
    }

    /** What it prints. */
    private record Found(
            String name,
            String data,
            int train,
            int heldOut,
            int width,
            int height,
            int channels,
            List<String> classes,
            List<String> columns,
            List<String> facts,
            List<String> warnings,
            List<String> unreadable) {}
}
