package org.vaelab.app;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import org.vaelab.data.Datasets;
import org.vaelab.data.download.Downloads;
import org.vaelab.i18n.Messages;
import org.vaelab.vae.VaeEngine;
import org.vaelab.view.export.SaveDialog;

/**
 * What the program finds outside itself; a test gives it another folder or other data.
 *
 * @param uiThread runs what touches the window
 * @param userFolder settings, log, downloads
 * @param downloads what can be fetched when it is asked for
 * @param saveDialog asks where a picture goes
 */
public record Surroundings(
        Executor uiThread,
        Path userFolder,
        Datasets datasets,
        Downloads downloads,
        VaeEngine engine,
        SaveDialog saveDialog,
        Messages messages) {}
