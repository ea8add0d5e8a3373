package org.vaelab.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vaelab.data.Datasets;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.data.catalog.StandardDatasets;
import org.vaelab.data.download.Downloads;
import org.vaelab.engine.Dl4jEngine;
import org.vaelab.i18n.Explained;
import org.vaelab.i18n.Messages;
import org.vaelab.i18n.Sentence;
import org.vaelab.store.UserFolder;
import org.vaelab.vae.VaeEngine;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

/** The command line: results on standard output, progress and messages on standard error, exit codes 0, 1 (failed) and 2 (bad arguments). */
public final class CommandLineProgram {

    private static final Logger LOG = LoggerFactory.getLogger(CommandLineProgram.class);

    private final CommandLine commandLine;
    private final Toolbox toolbox;

    CommandLineProgram(
            Supplier<VaeEngine> engine,
            Supplier<Datasets> datasets,
            Supplier<Downloads> downloads,
            Messages messages,
            PrintWriter out,
            PrintWriter err) {
        toolbox = new Toolbox(engine, datasets, messages, out, err);
        commandLine = new CommandLine(new RootCommand(toolbox));
        for (Object command : commands(downloads)) {
            commandLine.addSubcommand(command);
        }
        // Settings reach only the subcommands that are there already.
        commandLine
                .setOut(out)
                .setErr(err)
                .setUsageHelpAutoWidth(true)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(
                        (e, arguments) -> complain(Complaints.about(e, List.of(arguments)), e.getCommandLine()))
                .setExecutionExceptionHandler((e, command, parsed) -> fail(e, command));
    }

    private Object[] commands(Supplier<Downloads> downloads) {
        return new Object[] {
            new TrainCommand(toolbox),
            new EvaluateCommand(toolbox),
            new EncodeCommand(toolbox),
            new DecodeCommand(toolbox),
            new GridCommand(toolbox),
            new GetDataCommand(toolbox, downloads),
            new CheckDataCommand(toolbox),
            new ExportDataCommand(toolbox),
            new BenchCommand(toolbox)
        };
    }

    /** Whether a first argument of this name is a command. */
    public static boolean isCommand(String name) {
        return ofThisProcess().commandLine.getSubcommands().containsKey(name);
    }

    /**
     * Does what the arguments ask for, on this process's standard streams.
     *
     * @return the exit code
     */
    public static int run(String[] arguments) {
        return ofThisProcess().execute(arguments);
    }

    /** One line on this process's standard output. */
    public static void print(Sentence line) {
        writer(System.out).println(Messages.ofDefaultLocale().get(line));
    }

    private static CommandLineProgram ofThisProcess() {
        return new CommandLineProgram(
                Dl4jEngine::new,
                () -> StandardDatasets.in(UserFolder.ofThisMachine()),
                () -> StandardDatasets.downloads(UserFolder.ofThisMachine()),
                Messages.ofDefaultLocale(),
                writer(System.out),
                writer(System.err));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    int execute(String... arguments) {
        return commandLine.execute(arguments);
    }

    private int complain(Object complaint, CommandLine command) {
        toolbox.say("cli.bad-arguments", complaint, command.getCommandSpec().qualifiedName());
        return ExitCode.USAGE;
    }

    private int fail(Exception e, CommandLine command) {
        if (e instanceof BadArgument bad) {
            return complain(bad.sentence(), command);
        }
        if (e instanceof Explained explained) {
            LOG.debug("The command failed", e);
            toolbox.say("cli.failed", explained.sentence());
            return e instanceof UnreadableDatasetException data && data.isAboutChoices()
                    ? ExitCode.USAGE
                    : ExitCode.SOFTWARE;
        } else if (e instanceof InterruptedException) {
            toolbox.say("cli.interrupted");
        } else {
            LOG.error("The command failed unexpectedly", e);
            toolbox.say("cli.bug", e);
        }
        return ExitCode.SOFTWARE;
    }
}
