package org.vaelab.view.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.vaelab.data.BuiltIn;
import org.vaelab.i18n.Messages;
import org.vaelab.view.datacheck.ClassesDialog;
import org.vaelab.viewmodel.datacheck.ClassesViewModel;
import org.vaelab.viewmodel.shell.DataViewModel;

/** The ways to other data. */
public final class DataActions {

    private static final int LONGEST_PLACE = 44;

    private final Choosers choosers;
    private final DataViewModel data;
    private final DownloadDialog download;
    private final DataReportDialog report;
    private final ClassesDialog classesDialog;
    private final ClassesViewModel classes;
    private final Messages messages;

    public DataActions(
            Choosers choosers,
            DataViewModel data,
            DownloadDialog download,
            DataReportDialog report,
            ClassesDialog classesDialog,
            ClassesViewModel classes,
            Messages messages) {
        this.choosers = choosers;
        this.data = data;
        this.download = download;
        this.report = report;
        this.classesDialog = classesDialog;
        this.classes = classes;
        this.messages = messages;
    }

    void openFolder() {
        choosers.folder("shell.data.choose.folder").ifPresent(data::open);
    }

    void openFile() {
        choosers.file("shell.data.choose.file").ifPresent(data::open);
    }

    void getData() {
        download.show();
    }

    /** An entry that shows what was found in the data. */
    MenuItem reportItem(MenuItems items) {
        MenuItem item = items.item("file.dataReport", report::examine);
        item.disableProperty().bind(Bindings.not(data.openProperty()));
        return item;
    }

    /** An entry by which classes are named and coloured. */
    MenuItem classesItem(MenuItems items) {
        MenuItem item = items.item("file.classes", classesDialog::show);
        item.disableProperty().bind(classes.givenProperty().map(List::isEmpty));
        return item;
    }

    /** An entry by which it is decided anew how the data are read. */
    MenuItem checkItem(MenuItems items) {
        MenuItem item = items.item("file.dataCheck", data::check);
        item.disableProperty().bind(Bindings.not(data.openProperty()));
        return item;
    }

    /** What a menu of data sets offers now: built-in sets, ways to others, and what was opened last. */
    public List<MenuItem> items(List<BuiltIn> builtIns) {
        List<MenuItem> items = new ArrayList<>();
        for (BuiltIn builtIn : builtIns) {
            items.add(item("data-" + builtIn.id(), builtIn.title(), () -> data.open(builtIn.id())));
        }
        items.add(item("data-get", messages.get("shell.data.get"), this::getData));
        items.add(new SeparatorMenuItem());
        items.add(item("data-folder", messages.get("shell.data.folder"), this::openFolder));
        items.add(item("data-file", messages.get("shell.data.file"), this::openFile));
        items.add(checkEntry());
        items.add(classesEntry());
        items.addAll(recentItems());
        return items;
    }

    private MenuItem classesEntry() {
        MenuItem entry = item("data-classes", messages.get("shell.data.classes"), classesDialog::show);
        entry.setDisable(classes.givenProperty().get().isEmpty());
        return entry;
    }

    private MenuItem checkEntry() {
        MenuItem check = item("data-check-again", messages.get("shell.data.check"), data::check);
        check.setDisable(!data.openProperty().get());
        return check;
    }

    private List<MenuItem> recentItems() {
        List<MenuItem> items = new ArrayList<>();
        for (String place : data.recentPlaces()) {
            items.add(item("data-recent-" + items.size(), shortened(place), () -> data.openAgain(place)));
        }
        if (!items.isEmpty()) {
            items.add(0, new SeparatorMenuItem());
        }
        return items;
    }

    /** Its end, which tells one path from another. */
    private static String shortened(String place) {
        return place.length() <= LONGEST_PLACE ? place : "…" + place.substring(place.length() - LONGEST_PLACE + 1);
    }

    private static MenuItem item(String id, String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
