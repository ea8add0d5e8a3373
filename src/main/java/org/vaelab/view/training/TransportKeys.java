package org.vaelab.view.training;

import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import org.vaelab.view.Typing;
import org.vaelab.viewmodel.training.TrainingViewModel;

/** Space trains or pauses and the full stop takes one step, wherever the focus is, unless it takes the key itself. */
public final class TransportKeys {

    private TransportKeys() {}

    public static void install(Scene scene, TrainingViewModel viewModel) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, viewModel));
    }

    private static void pressed(KeyEvent event, TrainingViewModel viewModel) {
        if (!Typing.isCommand(event)) {
            return;
        }
        switch (event.getCode()) {
            case SPACE -> viewModel.trainOrPause();
            case PERIOD, DECIMAL -> viewModel.stepOnce();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
