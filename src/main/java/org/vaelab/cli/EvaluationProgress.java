package org.vaelab.cli;

import org.vaelab.data.Progress;

/** Says each tenth of a long task on standard error; the last one is the result itself. */
final class EvaluationProgress implements Progress {

    private static final int TENTHS = 10;

    private final Toolbox toolbox;
    private long said;

    EvaluationProgress(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public void report(long done, long total) {
        long tenth = TENTHS * done / total;
        if (tenth > said && tenth < TENTHS) {
            said = tenth;
            toolbox.say("cli.evaluated", TENTHS * tenth);
        }
    }
}
