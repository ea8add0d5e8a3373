package org.vaelab.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts a small jar as a person would; its archive is made and used by the JVM that runs the tests. */
class SecondJvmTest {

    private static final long PATIENCE_SECONDS = 120;
    private static final List<Class<?>> CLASSES =
            List.of(TwiceStarted.class, SecondJvm.class, ClassArchive.class, JvmCommand.class);

    @TempDir
    private Path folder;

    private Path jar;
    private Path archives;

    @BeforeEach
    void packTheProgram() throws IOException {
        jar = folder.resolve("program.jar");
        archives = folder.resolve("archives of it");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, TwiceStarted.class.getName());
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (Class<?> type : CLASSES) {
                String name = "/" + type.getName().replace('.', '/') + ".class";
                out.putNextEntry(new JarEntry(name.substring(1)));
                try (InputStream code = type.getResourceAsStream(name)) {
                    code.transferTo(out);
                }
            }
        }
    }

    @Test
    void aJarRunsInASecondJvmWithItsArgumentsAndEndsWithItsExitCode() throws IOException, InterruptedException {
        Run run = run(List.of(), "7", "an argument with blanks");
        assertEquals(7, run.exitCode());
        assertNotEquals(run.first(), run.second());
        assertEquals("[7, an argument with blanks]", run.said());
    }

    @Test
    void theFirstRunRecordsAnArchiveAndTheNextOneTakesTheProgramsClassesFromIt()
            throws IOException, InterruptedException {
        assertEquals(0, run(List.of(), "0").exitCode());
        assertEquals(1, kept().size(), kept().toString());
        assertTrue(sources(run(logged(), "0")).contains("shared objects file (top)"));
    }

    @Test
    void anotherJarOfTheSameNameGetsAnArchiveOfItsOwnInPlaceOfTheOld() throws IOException, InterruptedException {
        run(List.of(), "0");
        List<Path> before = kept();
        Files.setLastModifiedTime(jar, FileTime.fromMillis(0));
        run(List.of(), "0");
        assertEquals(1, kept().size(), kept().toString());
        assertNotEquals(before, kept());
    }

    @Test
    void aSecondJvmThatFailsLeavesNoArchive() throws IOException, InterruptedException {
        run(List.of(), "1");
        assertEquals(List.of(), kept());
    }

    @Test
    void anArchiveThatIsDamagedIsNotUsedAndSaysNothing() throws IOException, InterruptedException {
        run(List.of(), "0");
        Path archive = kept().get(0);
        assertTrue(archive.toFile().setWritable(true));
        Files.write(archive, new byte[5_000]);
        Run run = run(List.of(), "0");
        assertEquals(0, run.exitCode());
        assertEquals("[0]", run.said());
    }

    @Test
    void whoEndsTheFirstJvmEndsTheSecond() throws Exception {
        assertEndsWithTheFirst(ProcessHandle::destroy);
    }

    @Test
    void whoKillsTheFirstJvmEndsTheSecond() throws Exception {
        assertEndsWithTheFirst(ProcessHandle::destroyForcibly);
    }

    private void assertEndsWithTheFirst(Predicate<ProcessHandle> end) throws Exception {
        Process first = start(List.of(), TwiceStarted.FOR_EVER);
        try (BufferedReader out = first.inputReader()) {
            ProcessHandle second = ProcessHandle.of(pid(out.readLine())).orElseThrow();
            assertNotEquals(first.pid(), second.pid());
            assertTrue(end.test(first.toHandle()));
            second.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } finally {
            first.destroyForcibly();
        }
    }

    @Test
    void withAnAgentThereIsOneJvm() throws IOException, InterruptedException {
        Run run =
                run(List.of("-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=127.0.0.1:0,quiet=y"), "0");
        assertEquals(run.first(), run.second());
    }

    @Test
    void aPersonCanDoWithout() throws IOException, InterruptedException {
        Run run = run(List.of("-Dvaelab.secondJvm=no"), "0");
        assertEquals(run.first(), run.second());
        assertFalse(Files.exists(archives));
    }

    @Test
    void theTestsOwnJvmWithItsClassPathIsNotStartedAgain() {
        assertTrue(SecondJvm.run(archives).isEmpty());
    }

    private record Run(int exitCode, long first, long second, String said) {}

    private Run run(List<String> options, String... arguments) throws IOException, InterruptedException {
        Process first = start(options, arguments);
        try (BufferedReader out = first.inputReader()) {
            List<String> lines = out.lines().toList();
            assertTrue(first.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "still there");
            assertEquals(1, lines.size(), lines.toString());
            String line = lines.get(0);
            return new Run(first.exitValue(), first.pid(), pid(line), line.substring(line.indexOf(' ') + 1));
        } finally {
            first.destroyForcibly();
        }
    }

    private Process start(List<String> options, String... arguments) throws IOException {
        List<String> call = new ArrayList<>();
        call.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        call.addAll(options);
        call.addAll(List.of("-jar", jar.toString(), archives.toString()));
        call.addAll(List.of(arguments));
        return new ProcessBuilder(call).redirectErrorStream(true).start();
    }

    private static long pid(String line) {
        return Long.parseLong(line.substring(0, line.indexOf(' ')));
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(archives)) {
            return files.toList();
        }
    }

    private List<String> logged() {
        return List.of("-Xlog:class+load=info:file=" + folder.resolve("classes-%p.log"));
    }

    /** Where the second JVM found the program's main class, as it tells itself. */
    private String sources(Run run) throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve("classes-" + run.second() + ".log"))) {
            return lines.filter(line -> line.contains(TwiceStarted.class.getName() + " "))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
