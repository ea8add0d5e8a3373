package org.vaelab.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How much memory the program takes: all of it where the system tells (Linux), so that the engine's own is counted; else the heap. */
final class ResidentMemory {

    private static final Logger LOG = LoggerFactory.getLogger(ResidentMemory.class);
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String KEY = "VmRSS:";
    private static final long BYTES_PER_KIBIBYTE = 1024;

    private ResidentMemory() {}

    /** Reads a file: not for the UI thread. */
    static long bytes() {
        return resident().orElseGet(ResidentMemory::heap);
    }

    private static OptionalLong resident() {
        try {
            return Files.isReadable(STATUS)
                    ? parse(Files.readAllLines(STATUS, StandardCharsets.UTF_8))
                    : OptionalLong.empty();
        } catch (IOException e) {
            LOG.debug("The system does not tell the memory in use", e);
            return OptionalLong.empty();
        }
    }

    /** @param status lines like "VmRSS:   123456 kB" */
    static OptionalLong parse(List<String> status) {
        return status.stream()
                .filter(line -> line.startsWith(KEY))
                .map(line -> line.replaceAll("\\D", ""))
                .filter(digits -> !digits.isEmpty())
                .mapToLong(digits -> Long.parseLong(digits) * BYTES_PER_KIBIBYTE)
                .findFirst();
    }

    private static long heap() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
