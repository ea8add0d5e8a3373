package org.vaelab.view.shell;

import java.util.function.Predicate;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import org.vaelab.viewmodel.training.TrainingViewModel;
import org.vaelab.viewmodel.training.Transport;

/** What can be done to a run; the keys of the first two work without the menu, since they must not be taken from a text field. */
final class RunMenu {

    private final MenuItems items;
    private final TrainingViewModel training;

    RunMenu(MenuItems items, TrainingViewModel training) {
        this.items = items;
        this.training = training;
    }

    Menu build() {
        return items.menu(
                "run",
                item("run.toggle", Transport::canTrain, training::trainOrPause),
                item("run.step", Transport::canStep, training::stepOnce),
                withKeys("Shortcut+Period", item("run.stop", Transport::canStop, training::stop)),
                withKeys("Shortcut+R", item("run.reset", Transport::canReset, training::reset)));
    }

    private static MenuItem withKeys(String keys, MenuItem item) {
        item.setAccelerator(KeyCombination.valueOf(keys));
        return item;
    }

    private MenuItem item(String name, Predicate<Transport> possible, Runnable action) {
        MenuItem item = items.item(name, action);
        item.disableProperty().bind(training.transportProperty().map(transport -> !possible.test(transport)));
        return item;
    }
}
