package org.vaelab.view.map;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;
import org.vaelab.latent.ClassFilter;
import org.vaelab.latent.Code;
import org.vaelab.latent.Projection;
import org.vaelab.vae.FittedPrior;
import org.vaelab.viewmodel.map.MapTransform;

/**
 * Where a prior with class means has each class: its mean, in the class's colour and by its name, and on a plane the ring of 1 sigma. Means that
 * lie together, as all do when training begins, have one grey ring and no names until they have come apart.
 */
final class ClassMeansLayer extends Pane {

    private static final double DOT_PX = 6;
    private static final double NAME_GAP_PX = 8;

    /** Rings whose middles are nearer than this are one line. */
    private static final double RINGS_APART_PX = 6;

    /** Names that stand nearer than this cover each other. */
    private static final double NAMES_APART_PX = 12;

    /** Beyond this a ring is a straight line outside of every screen, and slow to draw. */
    private static final double LARGEST_PX = 20_000;

    private record Mark(Circle ring, Circle dot, Label name) {}

    private final IntFunction<String> names;
    private final List<Mark> marks = new ArrayList<>();

    /** @param names of the classes, by label */
    ClassMeansLayer(IntFunction<String> names) {
        this.names = names;
        setMouseTransparent(true);
    }

    /**
     * @param prior null for one without classes, of which nothing is shown
     * @param colours of the classes, ARGB
     */
    void show(
            MapTransform view,
            @Nullable Projection projection,
            @Nullable FittedPrior prior,
            ClassFilter shown,
            IntUnaryOperator colours) {
        int classes = projection == null || prior == null ? 0 : prior.classes();
        if (classes != marks.size()) {
            build(classes);
        }
        for (int label = 0; label < classes && projection != null && prior != null; label++) {
            Code mean = new Code(prior.mean(label));
            show(marks.get(label), view, projection, mean, shown.shows(label));
            colour(marks.get(label), colours.applyAsInt(label));
            marks.get(label).name.setText(names.apply(label));
        }
        for (Mark mark : marks) {
            thin(mark);
        }
    }

    /** Leaves one ring of those that lie together, and no name. */
    private void thin(Mark mark) {
        int place = marks.indexOf(mark);
        for (int other = 0; other < marks.size(); other++) {
            Circle dot = marks.get(other).dot;
            if (other == place || !dot.isVisible() || !mark.dot.isVisible()) {
                continue;
            }
            double apart =
                    Math.hypot(dot.getCenterX() - mark.dot.getCenterX(), dot.getCenterY() - mark.dot.getCenterY());
            mark.name.setVisible(mark.name.isVisible() && apart >= NAMES_APART_PX);
            if (apart < RINGS_APART_PX) {
                mark.ring.setVisible(mark.ring.isVisible() && place < other);
                mark.ring.setStroke(Color.GRAY);
            }
        }
    }

    private void build(int classes) {
        marks.clear();
        getChildren().clear();
        for (int label = 0; label < classes; label++) {
            Mark mark = new Mark(new Circle(), new Circle(DOT_PX), new Label());
            mark.ring.getStyleClass().add("map-class-ring");
            mark.dot.getStyleClass().add("map-class-mean");
            mark.name.getStyleClass().add("map-class-name");
            mark.ring.setId("map-class-ring-" + label);
            mark.dot.setId("map-class-mean-" + label);
            mark.name.setId("map-class-mean-name-" + label);
            marks.add(mark);
        }
        // Dots above all rings, and names above all dots.
        marks.forEach(mark -> getChildren().add(mark.ring));
        marks.forEach(mark -> getChildren().add(mark.dot));
        marks.forEach(mark -> getChildren().add(mark.name));
        getChildren().forEach(child -> child.setManaged(false));
    }

    private static void show(Mark mark, MapTransform view, Projection projection, Code mean, boolean shown) {
        double x = view.screenX(projection.x(mean));
        double y = view.screenY(projection.isPlane() ? projection.y(mean) : 0);
        place(mark.ring, x, y);
        place(mark.dot, x, y);
        mark.ring.setRadius(view.pxPerUnitX());
        mark.ring.setVisible(shown && projection.isPlane() && projection.isLinear() && view.pxPerUnitX() < LARGEST_PX);
        mark.dot.setVisible(shown);
        mark.name.setVisible(shown);
        mark.name.autosize();
        mark.name.relocate(Math.rint(x + NAME_GAP_PX), Math.rint(y - mark.name.getHeight() / 2));
    }

    private static void place(Circle circle, double x, double y) {
        circle.setCenterX(x);
        circle.setCenterY(y);
    }

    private static void colour(Mark mark, int argb) {
        Color colour = Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff);
        mark.ring.setStroke(colour);
        mark.dot.setFill(colour);
    }
}
