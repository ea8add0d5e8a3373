package org.vaelab.training;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What beta does in the warm-up's steps, and after them. */
public enum KlSchedule {
    LINEAR,
    CYCLIC;

    /** The name on the command line, in forms and in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<KlSchedule> byId(String id) {
        return Arrays.stream(values())
                .filter(schedule -> schedule.id().equals(id))
                .findFirst();
    }

    /** @param warmUpSteps over which beta rises */
    BetaSchedule over(int warmUpSteps) {
        return this == CYCLIC ? BetaSchedule.cyclic(warmUpSteps) : BetaSchedule.linearWarmUp(warmUpSteps);
    }
}
