package org.vaelab.view.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.vaelab.data.BuiltIn;
import org.vaelab.data.DataReport;
import org.vaelab.i18n.Messages;
import org.vaelab.viewmodel.shell.DataViewModel;

/** The ways to other data. */
public final class DataActions {

    private static final String MNIST = "mnist";

    private final Choosers choosers;
    private final DataViewModel data;
    private final MnistDialog mnist;
    private final DataReportDialog report;
    private final BooleanSupplier mnistIsHere;
    private final Messages messages;

    /** @param mnistIsHere whether it need not be downloaded */
    public DataActions(
            Choosers choosers,
            DataViewModel data,
            MnistDialog mnist,
            DataReportDialog report,
            BooleanSupplier mnistIsHere,
            Messages messages) {
        this.choosers = choosers;
        this.data = data;
        this.mnist = mnist;
        this.report = report;
        this.mnistIsHere = mnistIsHere;
        this.messages = messages;
    }

    void openFolder() {
        choosers.folder("shell.data.choose.folder").ifPresent(data::open);
    }

    void openFile() {
        choosers.file("shell.data.choose.file").ifPresent(data::open);
    }

    void getMnist() {
        if (mnistIsHere.getAsBoolean()) {
            data.open(MNIST);
        } else {
            mnist.show();
        }
    }

    /** An entry that shows what was found in the data; of use only where there is something to tell. */
    MenuItem reportItem(MenuItems items) {
        MenuItem item = items.item("file.dataReport", report::show);
        item.disableProperty().bind(data.reportProperty().map(DataReport::isEmpty));
        return item;
    }

    /** What a menu of data sets offers. */
    public List<MenuItem> items(List<BuiltIn> builtIns) {
        List<MenuItem> items = new ArrayList<>();
        for (BuiltIn builtIn : builtIns) {
            if (!builtIn.id().equals(MNIST)) {
                items.add(item("data-" + builtIn.id(), builtIn.title(), () -> data.open(builtIn.id())));
            }
        }
        items.add(item("data-" + MNIST, messages.get("shell.data.mnist"), this::getMnist));
        items.add(new SeparatorMenuItem());
        items.add(item("data-folder", messages.get("shell.data.folder"), this::openFolder));
        items.add(item("data-file", messages.get("shell.data.file"), this::openFile));
        return items;
    }

    private static MenuItem item(String id, String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
