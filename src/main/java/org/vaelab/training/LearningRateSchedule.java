package org.vaelab.training;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/** How much of the chosen learning rate a step uses. */
public enum LearningRateSchedule {
    CONSTANT(progress -> 1),
    /** ½ (1 + cos(π·progress)): from all to nothing; Loshchilov &amp; Hutter (2017), eq. 5. */
    COSINE(progress -> 0.5 * (1 + Math.cos(Math.PI * progress))),
    /** A tenth after half of the run, a hundredth in its last quarter; as He et al. (2016), section 4.2. */
    STEP(progress -> progress < 0.5 ? 1 : progress < 0.75 ? 0.1 : 0.01);

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final DoubleUnaryOperator share;

    LearningRateSchedule(DoubleUnaryOperator share) {
        this.share = share;
    }

    /** The name on the command line, in forms and in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<LearningRateSchedule> byId(String id) {
        return Arrays.stream(values())
                .filter(schedule -> schedule.id().equals(id))
                .findFirst();
    }

    /**
     * The part of the learning rate that a step uses.
     *
     * @param progress the part of the run's steps that is done, in [0, 1)
     */
    public double share(double progress) {
        return share.applyAsDouble(progress);
    }
}
