package org.vaelab.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JvmCommandTest {

    private static final String JAVA = "/opt/jdk/bin/java";

    @Test
    void moreOptionsStandBeforeThoseOfThePersonWhichOverruleThem() {
        JvmCommand command =
                of(JAVA, "-Xmx1g", "-jar", "vae-lab.jar", "my data").orElseThrow();
        assertEquals(
                List.of(JAVA, "-Xms2g", "-Xmx1g", "-jar", "vae-lab.jar", "my data"), command.with(List.of("-Xms2g")));
    }

    @Test
    void aSystemThatTellsNoArgumentsLeavesNothingToRepeat() {
        assertEquals(Optional.empty(), JvmCommand.of(new Told(JAVA, null)));
        assertEquals(Optional.empty(), JvmCommand.of(new Told(null, List.of("-jar"))));
    }

    @Test
    void aLauncherOfItsOwnIsNoJavaThatTakesOptions() {
        assertEquals(Optional.empty(), of("/opt/vae-lab/bin/vae-lab", "my data"));
    }

    @Test
    void aJvmThatSomebodyObservesOrGaveAnArchiveStaysAlone() {
        for (String option : List.of(
                "-agentlib:jdwp=server=y",
                "-agentpath:/a.so",
                "-javaagent:a.jar",
                "-XX:SharedArchiveFile=a.jsa",
                "-XX:ArchiveClassesAtExit=a")) {
            assertEquals(Optional.empty(), of(JAVA, option, "-jar", "vae-lab.jar"), option);
        }
    }

    private static Optional<JvmCommand> of(String java, String... arguments) {
        return JvmCommand.of(new Told(java, List.of(arguments)));
    }

    /** What the system tells of a process. */
    private record Told(@Nullable String java, @Nullable List<String> given) implements ProcessHandle.Info {

        @Override
        public Optional<String> command() {
            return Optional.ofNullable(java);
        }

        @Override
        public Optional<String[]> arguments() {
            return Optional.ofNullable(given).map(words -> words.toArray(String[]::new));
        }

        @Override
        public Optional<String> commandLine() {
            return Optional.empty();
        }

        @Override
        public Optional<Instant> startInstant() {
            return Optional.empty();
        }

        @Override
        public Optional<Duration> totalCpuDuration() {
            return Optional.empty();
        }

        @Override
        public Optional<String> user() {
            return Optional.empty();
        }
    }
}
