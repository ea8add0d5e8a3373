package org.vaelab.app;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import org.vaelab.data.Datasets;
import org.vaelab.data.download.MirroredDownload;
import org.vaelab.i18n.Messages;
import org.vaelab.vae.VaeEngine;
import org.vaelab.view.export.SaveDialog;

/**
 * What the program finds outside itself; a test gives it another folder or other data.
 *
 * @param uiThread runs what touches the window
 * @param userFolder settings, log, downloads
 * @param mnist fetches MNIST's files
 * @param saveDialog asks where a picture goes
 */
public record Surroundings(
        Executor uiThread,
        Path userFolder,
        Datasets datasets,
        MirroredDownload mnist,
        VaeEngine engine,
        SaveDialog saveDialog,
        Messages messages) {}
