package org.vaelab.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a JVM was called.
 *
 * @param java the file that was run
 * @param arguments all that stood behind it: the JVM's options, what to run, the program's own arguments
 */
record JvmCommand(String java, List<String> arguments) {

    private static final Set<String> LAUNCHERS = Set.of("java", "java.exe", "javaw.exe");
    /** Somebody looks into this JVM, or has chosen an archive: a second one would get in the way. */
    private static final List<String> OBSERVED = List.of(
            "-agentlib:",
            "-agentpath:",
            "-javaagent:",
            "-Xrunjdwp",
            "-XX:SharedArchiveFile",
            "-XX:ArchiveClassesAtExit");

    JvmCommand {
        arguments = List.copyOf(arguments);
    }

    /** Empty where the system does not tell it (Windows), where the launcher is the program's own, and where somebody observes this JVM. */
    static Optional<JvmCommand> of(ProcessHandle.Info process) {
        Optional<List<String>> arguments = process.arguments().map(List::of);
        return process.command()
                .flatMap(java -> arguments.map(given -> new JvmCommand(java, given)))
                .filter(JvmCommand::canBeRepeated);
    }

    private boolean canBeRepeated() {
        return LAUNCHERS.contains(String.valueOf(Path.of(java).getFileName()))
                && arguments.stream().noneMatch(argument -> OBSERVED.stream().anyMatch(argument::startsWith));
    }

    /** The same call with more options, which those given by the person overrule. */
    List<String> with(List<String> options) {
        List<String> call = new ArrayList<>(1 + options.size() + arguments.size());
        call.add(java);
        call.addAll(options);
        call.addAll(arguments);
        return List.copyOf(call);
    }
}
