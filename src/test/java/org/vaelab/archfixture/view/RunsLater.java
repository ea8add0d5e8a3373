package org.vaelab.archfixture.view;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/** Offends: only the app knows the platform; a method reference counts. */
public final class RunsLater {

    private RunsLater() {}

    public static Executor uiThread() {
        return Platform::runLater;
    }
}
