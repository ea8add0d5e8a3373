package org.vaelab.training;

/** How much of the chosen beta a step uses. Pure, so that beta itself can be changed while training runs. */
@FunctionalInterface
public interface BetaSchedule {

    /**
     * The part of beta that one step uses.
     *
     * @param step parameter updates so far, 0 for the first step
     * @return in [0, 1]
     */
    double share(long step);

    /** Again and again: rises linearly from 0 to 1 over {@code steps}, then stays at 1 for as many; Fu et al. (2019). */
    static BetaSchedule cyclic(int steps) {
        return step -> steps == 0 ? 1 : Math.min(1, (double) (step % (2L * steps)) / steps);
    }

    /** Rises linearly from 0 at the first step to 1 after {@code steps}; with 0 steps it is 1 from the start; Bowman et al. (2016). */
    static BetaSchedule linearWarmUp(int steps) {
        return step -> step >= steps ? 1 : (double) step / steps;
    }
}
