package org.vaelab.cli;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.vaelab.data.download.DownloadException;
import org.vaelab.data.download.Downloads;
import org.vaelab.data.download.PublishedSet;
import org.vaelab.data.download.SetPart;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** Fetches a public data set. */
@Command(name = "get-data", resourceBundle = "org.vaelab.i18n.cli", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class GetDataCommand implements Callable<Integer> {

    private final Toolbox toolbox;
    private final Supplier<Downloads> downloads;

    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "published")
    private String name;

    GetDataCommand(Toolbox toolbox, Supplier<Downloads> downloads) {
        this.toolbox = toolbox;
        this.downloads = downloads;
    }

    @Override
    public Integer call() throws BadArgument, DownloadException, InterruptedException {
        Downloads known = downloads.get();
        String names = known.sets().stream().map(PublishedSet::id).collect(Collectors.joining(", "));
        PublishedSet set = known.find(name).orElseThrow(() -> new BadArgument("cli.published-unknown", name, names));
        if (!set.isIn(known.folder())) {
            toolbox.say("cli.fetching", set.title(), set.megabytes(), set.host());
        }
        set.into(known.folder(), new OpeningProgress(toolbox, System::nanoTime, "cli.fetched"));
        String parts = set.parts().stream().map(SetPart::id).collect(Collectors.joining(", "));
        toolbox.result(new Fetched(parts, known.folder().toString()));
        return ExitCode.OK;
    }

    /** What it prints: the names that --data takes now. */
    private record Fetched(String data, String folder) {}
}
