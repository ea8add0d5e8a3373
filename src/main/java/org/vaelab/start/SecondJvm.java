package org.vaelab.start;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the program in a second JVM, for a {@code java -jar} whose window is to come soon: it gets an archive of the program's classes, and its
 * optimising compiler waits until the window is there. Only the call of a JVM can ask for these, and a jar is called without them.
 *
 * <p>The first JVM has read a handful of classes by then (50 ms), waits, and ends as the second one does.
 */
public final class SecondJvm {

    /** A property of the second JVM: the number of the first. With any other text a person does without: {@code -Dvaelab.secondJvm=no}. */
    private static final String FIRST = "vaelab.secondJvm";

    /** Ten times what the optimising compiler asks for before it takes up a method: a window's start calls many methods some thousand times. */
    private static final List<String> PATIENT_COMPILER = List.of(
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=6000",
            "-XX:Tier4CompileThreshold=150000",
            "-XX:Tier4BackEdgeThreshold=400000");

    private SecondJvm() {}

    /**
     * Waits until the second JVM has ended.
     *
     * @param folder of the archives
     * @return its exit code; empty where this JVM is to run the program: it is the second one, it was not started from a jar, somebody observes
     *     it, or no other can be started
     */
    public static OptionalInt run(Path folder) {
        String first = System.getProperty(FIRST);
        if (first != null) {
            endWith(first);
            return OptionalInt.empty();
        }
        Optional<JvmCommand> command = JvmCommand.of(ProcessHandle.current().info());
        Optional<Path> jar = jar(System.getProperty("java.class.path", ""));
        if (!isHotSpot() || command.isEmpty() || jar.isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            ClassArchive archive = ClassArchive.in(folder, jar.get(), jvm());
            return OptionalInt.of(outcome(start(command.get(), archive), archive));
        } catch (IOException e) {
            log().info("The program runs in the first JVM", e);
            return OptionalInt.empty();
        }
    }

    /** Empty for a class path of folders or of several files. */
    private static Optional<Path> jar(String classPath) {
        return classPath.contains(File.pathSeparator)
                ? Optional.empty()
                : Optional.of(Path.of(classPath)).filter(Files::isRegularFile);
    }

    private static String jvm() {
        return System.getProperty("java.home") + "|" + System.getProperty("java.vm.version");
    }

    /** A first JVM that was killed could not end the second one, whose window nobody would wait for. */
    private static void endWith(String first) {
        ProcessHandle.current()
                .parent()
                .filter(parent -> first.equals(Long.toString(parent.pid())))
                .ifPresent(parent -> {
                    CompletableFuture<Void> unused = parent.onExit().thenRun(() -> System.exit(1));
                });
    }

    private static boolean isHotSpot() {
        String name = System.getProperty("java.vm.name", "");
        return name.contains("OpenJDK") || name.contains("HotSpot");
    }

    private static Process start(JvmCommand command, ClassArchive archive) throws IOException {
        List<String> options = new ArrayList<>(PATIENT_COMPILER);
        options.add("-D" + FIRST + "=" + ProcessHandle.current().pid());
        options.addAll(archive.options());
        return new ProcessBuilder(command.with(options)).inheritIO().start();
    }

    private static int outcome(Process second, ClassArchive archive) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(second), "second-jvm-end"));
        int exitCode = await(second);
        try {
            archive.keep(exitCode == 0);
        } catch (IOException e) {
            log().info("The next start will be slower: its archive cannot be kept", e);
        }
        return exitCode;
    }

    /** Who ends the first JVM means the program. */
    private static void end(Process second) {
        second.destroy();
        await(second);
    }

    /** Asked for late: a logger is more than all else that this JVM loads. */
    private static Logger log() {
        return LoggerFactory.getLogger(SecondJvm.class);
    }

    private static int await(Process process) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return process.waitFor();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
