package org.vaelab.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.input.KeyCombination;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.vaelab.i18n.Messages;
import org.vaelab.view.chart.LossChartPane;
import org.vaelab.view.datacheck.ClassesDialog;
import org.vaelab.view.datacheck.DataCheckDialog;
import org.vaelab.view.decode.DecodePane;
import org.vaelab.view.export.AnimationExport;
import org.vaelab.view.export.Picture;
import org.vaelab.view.export.PictureExport;
import org.vaelab.view.export.PictureMenu;
import org.vaelab.view.export.TextExport;
import org.vaelab.view.find.FindPane;
import org.vaelab.view.map.MapPane;
import org.vaelab.view.numbers.NumbersPane;
import org.vaelab.view.own.DrawPane;
import org.vaelab.view.sheet.ReconstructionsPane;
import org.vaelab.view.sheet.SamplesPane;
import org.vaelab.view.shell.Choosers;
import org.vaelab.view.shell.DataActions;
import org.vaelab.view.shell.DataReportDialog;
import org.vaelab.view.shell.DownloadDialog;
import org.vaelab.view.shell.FolderOpener;
import org.vaelab.view.shell.MainWindow;
import org.vaelab.view.shell.Menus;
import org.vaelab.view.shell.ModelActions;
import org.vaelab.view.shell.NoticeLabel;
import org.vaelab.view.shell.Panels;
import org.vaelab.view.shell.StatusBar;
import org.vaelab.view.shell.TabPanel;
import org.vaelab.view.shell.TaskBar;
import org.vaelab.view.shell.ThemeStyles;
import org.vaelab.view.shell.WorkArea;
import org.vaelab.view.training.TrainingPane;
import org.vaelab.view.training.TransportKeys;
import org.vaelab.view.walk.WalkPane;
import org.vaelab.viewmodel.Appearance;
import org.vaelab.viewmodel.shell.DataViewModel;
import org.vaelab.viewmodel.shell.Part;
import org.vaelab.viewmodel.shell.WindowSettings;

/** The window's panes, put together. */
final class WindowParts {

    private static final KeyCombination EXPORT = KeyCombination.valueOf("Shortcut+E");

    private final DataViewModel data;
    private final Runnable focusFirst;
    private final ModelActions modelActions;
    private final WorkArea workArea;
    private final MainWindow window;

    WindowParts(
            Surroundings surroundings,
            Stage stage,
            ViewModels models,
            ThemeStyles styles,
            WindowSettings settings,
            Path logFolder,
            Runnable onQuit) {
        Messages messages = surroundings.messages();
        Choosers choosers = new Choosers(stage, messages);
        modelActions = new ModelActions(stage, choosers, models.model, messages);
        DataActions dataActions = dataActions(surroundings, stage, models, choosers);
        PictureMenu export = new PictureMenu(
                new PictureExport(surroundings.saveDialog(), models.ioThread(), models.notices, messages), messages);

        TrainingPane training = new TrainingPane(
                models.training,
                models.workspace,
                messages,
                () -> dataActions.items(surroundings.datasets().builtIns()));
        DecodePane decode = new DecodePane(
                models.decode, models.exploration.sliders, models.pinned, models.appearance, export, messages);
        SamplesPane samples =
                new SamplesPane(models.samples, models.appearance, export, surroundings.saveDialog(), messages);
        ReconstructionsPane reconstructions = new ReconstructionsPane(
                models.reconstructions, models.appearance, export, surroundings.saveDialog(), messages);
        MapPane map = map(surroundings, models, export);
        LossChartPane chart = chart(surroundings, models, export);
        NumbersPane numbers = new NumbersPane(
                models.numbers, models.usage, models.appearance, () -> numbersFile(choosers, messages), messages);
        FindPane find = new FindPane(models.exploration.find, models.appearance, export, messages);
        WalkPane walk = walk(surroundings, models, export);
        DrawPane draw = new DrawPane(models.exploration.own, models.appearance, export, models.notices, messages);
        Panels panels = new Panels(
                training,
                map,
                List.of(
                        new TabPanel("loss", chart),
                        new TabPanel("samples", samples),
                        new TabPanel("reconstructions", reconstructions),
                        new TabPanel("numbers", numbers),
                        new TabPanel("find", find),
                        new TabPanel("walk", walk),
                        new TabPanel("draw", draw)),
                decode);
        workArea = new WorkArea(panels, models.layout, settings, messages);

        List<Picture> pictures = Stream.of(map.pictures(), decode.pictures(), workArea.pictures())
                .flatMap(List::stream)
                .toList();
        List<Menu> bar = menus(surroundings, stage, models, dataActions, export, pictures, logFolder, onQuit);
        window = mainWindow(surroundings, stage, models, bar, styles);
        data = models.data;
        window.onDrop(this::open);
        window.onCloseRequest(onQuit);
        TransportKeys.install(stage.getScene(), models.training);
        listenForKeys(stage.getScene(), map, decode, () -> export.show(pictures, workArea.root()));
        focusFirst = map::takeFocus;
    }

    private List<Menu> menus(
            Surroundings surroundings,
            Stage stage,
            ViewModels models,
            DataActions dataActions,
            PictureMenu export,
            List<Picture> pictures,
            Path logFolder,
            Runnable onQuit) {
        Messages messages = surroundings.messages();
        Menus menus = new Menus(messages);
        return List.of(
                menus.file(dataActions, modelActions, models.model, onQuit, export, () -> pictures, workArea.root()),
                menus.run(models.training),
                menus.view(models.appearance, models.layout, stage),
                menus.help(stage, messages, new FolderOpener(models.notices, messages), logFolder));
    }

    private MainWindow mainWindow(
            Surroundings surroundings, Stage stage, ViewModels models, List<Menu> bar, ThemeStyles styles) {
        Messages messages = surroundings.messages();
        StatusBar status = new StatusBar(
                models.status, new NoticeLabel(models.notices, messages), new TaskBar(models.task, messages), messages);
        return new MainWindow(
                stage, bar, workArea, status, models.appearance, styles, models.model.titleProperty(), messages);
    }

    private static void listenForKeys(Scene scene, MapPane map, DecodePane decode, Runnable onExport) {
        map.listenTo(scene);
        decode.listenTo(scene);
        scene.getAccelerators().put(EXPORT, onExport);
    }

    private static LossChartPane chart(Surroundings surroundings, ViewModels models, PictureMenu export) {
        LossChartPane chart = new LossChartPane(
                models.chart,
                models.appearance,
                models.workspace,
                surroundings.messages(),
                models.paintThread(),
                surroundings.uiThread());
        chart.pictures().forEach(picture -> export.attach(chart, picture));
        return chart;
    }

    private static WalkPane walk(Surroundings surroundings, ViewModels models, PictureMenu export) {
        Messages messages = surroundings.messages();
        AnimationExport animations =
                new AnimationExport(surroundings.saveDialog(), models.ioThread(), models.notices, messages);
        return new WalkPane(models.exploration.walk, models.appearance, export, animations, messages);
    }

    private static MapPane map(Surroundings surroundings, ViewModels models, PictureMenu export) {
        Messages messages = surroundings.messages();
        return new MapPane(
                models.map,
                models.appearance,
                export,
                new TextExport(surroundings.saveDialog(), models.ioThread(), models.notices, messages),
                messages,
                models.paintThread(),
                surroundings.uiThread());
    }

    private static DataActions dataActions(
            Surroundings surroundings, Stage stage, ViewModels models, Choosers choosers) {
        Messages messages = surroundings.messages();
        DownloadDialog download = new DownloadDialog(
                stage,
                models.download,
                messages,
                models.data::open,
                () -> choosers.folder("shell.data.choose.folder").ifPresent(models.data::open));
        new DataCheckDialog(stage, models.check, models.appearance, messages).listen();
        DataReportDialog report = new DataReportDialog(stage, models.data, models.appearance, messages);
        ClassesDialog classes = new ClassesDialog(stage, models.classes, models.appearance, messages);
        return new DataActions(choosers, models.data, download, report, classes, models.classes, messages);
    }

    private static Optional<Path> numbersFile(Choosers choosers, Messages messages) {
        return choosers.newFile(
                "numbers.save-title",
                "vae-numbers.json",
                new ExtensionFilter(messages.get("numbers.json-files"), "*.json"),
                new ExtensionFilter(messages.get("numbers.csv-files"), "*.csv"));
    }

    /** A model by its name's ending, else data. */
    void open(Path path) {
        if (ModelActions.isModel(path)) {
            modelActions.open(path);
        } else {
            data.open(path);
        }
    }

    void whenNothingIsLost(Runnable next) {
        modelActions.whenNothingIsLost(next);
    }

    void show(WindowSettings settings) {
        window.show(settings);
        focusFirst.run();
    }

    void hide() {
        window.hide();
    }

    WindowSettings settings(Appearance appearance, List<Part> hidden) {
        return new WindowSettings(
                window.bounds(),
                window.isMaximised(),
                workArea.trainingWidth(),
                workArea.decodeWidth(),
                workArea.chartsHeight(),
                Set.copyOf(hidden),
                appearance.themeProperty().get(),
                appearance.smoothImagesProperty().get());
    }
}
