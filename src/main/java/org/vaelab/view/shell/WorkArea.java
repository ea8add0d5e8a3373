package org.vaelab.view.shell;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Region;
import org.vaelab.i18n.Messages;
import org.vaelab.store.ArgbImage;
import org.vaelab.view.export.Exportable;
import org.vaelab.view.export.Picture;
import org.vaelab.viewmodel.shell.LayoutViewModel;
import org.vaelab.viewmodel.shell.Part;
import org.vaelab.viewmodel.shell.WindowSettings;

/** The training panel, the map over its tabs, and the decode panel, with borders that can be dragged; parts come and go as the layout says. */
public final class WorkArea {

    private static final double SIDE_MIN_WIDTH = 232;
    private static final double CHARTS_MIN_HEIGHT = 160;
    private static final double MAP_MIN_WIDTH = 320;
    private static final double MAP_MIN_HEIGHT = 200;
    /** Its toolbar in one row, and the chart's legend below it. */
    private static final double MAP_WANTED_WIDTH = 604;

    private static final double MAP_WANTED_HEIGHT = 352;

    private final SidedSplit across;
    private final TabPane tabs = new TabPane();
    private final SidedSplit.Side training;
    private final SidedSplit.Side decode;
    private final SidedSplit.Side charts;
    private final List<TabPanel> panels;
    private final LayoutViewModel layout;

    public WorkArea(Panels panels, LayoutViewModel layout, WindowSettings settings, Messages messages) {
        this.layout = layout;
        this.panels = panels.tabs();
        tabs.setId("tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setMinHeight(CHARTS_MIN_HEIGHT);
        for (TabPanel panel : panels.tabs()) {
            addTab(panel.name() + "-tab", messages.get("shell.tab." + panel.name()), panel.content());
        }

        panels.map().setMinSize(MAP_MIN_WIDTH, MAP_MIN_HEIGHT);
        panels.training().setMinWidth(SIDE_MIN_WIDTH);
        panels.decode().setMinWidth(SIDE_MIN_WIDTH);
        SidedSplit centre = new SidedSplit(Orientation.VERTICAL, panels.map(), MAP_WANTED_HEIGHT);
        centre.pane().setMinWidth(MAP_MIN_WIDTH);
        across = new SidedSplit(Orientation.HORIZONTAL, centre.pane(), MAP_WANTED_WIDTH);
        across.pane().setId("work-area");
        charts = centre.after(tabs, settings.chartsHeight());
        training = across.before(panels.training(), settings.trainingWidth());
        decode = across.after(panels.decode(), settings.decodeWidth());
        follow(layout, Part.CHARTS, charts);
        follow(layout, Part.TRAINING, training);
        follow(layout, Part.DECODE, decode);
    }

    private static void follow(LayoutViewModel layout, Part part, SidedSplit.Side side) {
        side.show(layout.shownProperty(part).get());
        layout.shownProperty(part).addListener((property, old, shown) -> side.show(shown));
    }

    /** Its content is put in when it is first looked at: else the first frame waits until the styles of all tabs have been found. */
    private void addTab(String id, String title, Region content) {
        Tab tab = new Tab(title);
        tab.setId(id);
        tab.selectedProperty().subscribe(selected -> {
            if (selected) {
                tab.setContent(content);
            }
        });
        tabs.getTabs().add(tab);
    }

    /** The pictures of the tabs; one that nobody has looked at yet is brought into sight when it is asked for, as it has no size before. */
    public List<Picture> pictures() {
        return panels.stream()
                .filter(panel -> panel.content() instanceof Exportable)
                .flatMap(panel -> ((Exportable) panel.content())
                        .pictures().stream().map(picture -> broughtIntoSight(panel, picture)))
                .toList();
    }

    private Picture broughtIntoSight(TabPanel panel, Picture picture) {
        return new Picture(picture.id(), picture.title(), picture.fileName(), picture.scales(), scale -> {
            Optional<ArgbImage> seen = picture.at(scale);
            if (seen.isEmpty()) {
                lookAt(panel);
            }
            return seen.or(() -> picture.at(scale)).orElse(null);
        });
    }

    private void lookAt(TabPanel panel) {
        layout.show(Part.CHARTS, true);
        tabs.getSelectionModel().select(panels.indexOf(panel));
        root().applyCss();
        root().layout();
    }

    public Parent root() {
        return across.pane();
    }

    public double trainingWidth() {
        return training.size();
    }

    public double decodeWidth() {
        return decode.size();
    }

    public double chartsHeight() {
        return charts.size();
    }
}
