package org.vaelab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

final class ResidentMemoryTest {

    @Test
    void readsTheResidentSetAmongTheLines() {
        List<String> status = List.of("Name:\tjava", "VmPeak:\t 9000000 kB", "VmRSS:\t  412345 kB", "Threads:\t30");
        assertEquals(OptionalLong.of(412_345L * 1024), ResidentMemory.parse(status));
    }

    @Test
    void saysNothingWhereTheSystemDoesNot() {
        assertEquals(OptionalLong.empty(), ResidentMemory.parse(List.of("Name:\tjava")));
    }

    @Test
    void isAtLeastTheHeapInUse() {
        long heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        // The heap may shrink meanwhile, and pages of it may be untouched: half is certain.
        assertTrue(ResidentMemory.bytes() > heap / 2);
    }
}
