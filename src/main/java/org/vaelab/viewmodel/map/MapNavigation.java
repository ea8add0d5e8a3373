package org.vaelab.viewmodel.map;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.vaelab.latent.Cloud;

/**
 * What part of the map is seen. It changes by the person's hand, and else slowly: while a model trains only to hold more, when a hundredth of the
 * points has left the view, and once all images are encoded so that the last of them is seen, unless it lies far out, and the view is not much
 * wider than that. Once a person has zoomed or panned it stays until they ask for everything.
 */
public final class MapNavigation {

    private static final double MOST_OUTSIDE = 0.01;
    /** Room to grow, so that an expansion is not soon followed by the next; little, so that each is small. */
    private static final double ROOM = 1.05;

    /** Complete codes are seen to the last point if that takes a view no wider than this; points further out are left outside. */
    private static final double A_LITTLE_WIDER = 1.3;

    /** As after a run whose codes had gone astray, of which any codes tell … */
    private static final double FAR_TOO_WIDE = 4;

    /** … or after first steps that scattered the codes, once all of them are there; more than a view that holds a few points far out, with room. */
    private static final double TOO_WIDE = 1.4;

    private static final double MIN_PX_PER_UNIT = 1e-2;
    private static final double MAX_PX_PER_UNIT = 1e5;
    /** A person waits for what a key has asked for … */
    private static final double GLIDE_SECONDS = 0.12;

    /** … and should hardly notice what nobody has asked for. */
    private static final double GROWTH_SECONDS = 0.4;

    private static final MapTransform UNSEEN = MapTransform.showing(MapBounds.PRIOR, 600, 600);

    private final ReadOnlyObjectWrapper<MapTransform> view = new ReadOnlyObjectWrapper<>(UNSEEN);
    private final ReadOnlyBooleanWrapper gliding = new ReadOnlyBooleanWrapper();
    private MapTransform goal = UNSEEN;
    private MapBounds everything = MapBounds.PRIOR;
    private boolean plane = true;
    private boolean chosenByHand;
    /** Until the first complete codes have been shown whole. */
    private boolean fresh = true;

    private boolean held;
    private double glideSeconds = GLIDE_SECONDS;

    public ReadOnlyObjectProperty<MapTransform> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /** Whether the view is on its way and {@link #glide} should be called at each frame. */
    public ReadOnlyBooleanProperty glidingProperty() {
        return gliding.getReadOnlyProperty();
    }

    private void jump(MapTransform to) {
        goal = to;
        view.set(to);
        gliding.set(false);
    }

    private void head(MapTransform to) {
        head(to, GLIDE_SECONDS);
    }

    private void head(MapTransform to, double seconds) {
        glideSeconds = seconds;
        goal = to;
        gliding.set(!view.get().isNearly(to));
    }

    /** Whether a person has zoomed or panned, and not left the view to the map again. */
    boolean isChosenByHand() {
        return chosenByHand;
    }

    /** Where the view is, or is on its way to. */
    MapTransform goal() {
        return goal;
    }

    /** Goes to a view that was chosen by hand, at the pane's size now. */
    void show(MapTransform chosen) {
        chosenByHand = true;
        head(chosen.resized(goal.widthPx(), goal.heightPx()));
    }

    /**
     * The pane has this size. A view on its way stays on its way: the pane is laid out anew at each frame of a glide, since the axes' marks change.
     */
    public void resize(double widthPx, double heightPx) {
        boolean same = widthPx == goal.widthPx() && heightPx == goal.heightPx();
        if (same || !(widthPx > 0) || !(heightPx > 0)) {
            return;
        }
        MapTransform resized = chosenByHand ? goal.resized(widthPx, heightPx) : whole(everything, widthPx, heightPx);
        if (gliding.get()) {
            view.set(view.get().resized(widthPx, heightPx));
            head(resized, glideSeconds);
        } else {
            jump(resized);
        }
    }

    private MapTransform whole(MapBounds bounds, double widthPx, double heightPx) {
        return plane
                ? MapTransform.showing(bounds, widthPx, heightPx)
                : MapTransform.filling(bounds, widthPx, heightPx);
    }

    /** Larger by a factor about a point of the screen; a strip only along its length. */
    public void zoom(double factor, double screenX, double screenY) {
        MapTransform from = gliding.get() ? goal : view.get();
        double scale = from.pxPerUnitX() * factor;
        if (scale >= MIN_PX_PER_UNIT && scale <= MAX_PX_PER_UNIT) {
            chosenByHand = true;
            jump(from.zoomed(factor, plane ? factor : 1, screenX, screenY));
        }
    }

    /** Larger by a factor about the middle, smoothly. */
    public void zoom(double factor) {
        double scale = goal.pxPerUnitX() * factor;
        if (scale >= MIN_PX_PER_UNIT && scale <= MAX_PX_PER_UNIT) {
            chosenByHand = true;
            head(goal.zoomed(factor, plane ? factor : 1, goal.widthPx() / 2, goal.heightPx() / 2));
        }
    }

    public void pan(double dxPx, double dyPx) {
        chosenByHand = true;
        jump((gliding.get() ? goal : view.get()).panned(dxPx, plane ? dyPx : 0));
    }

    /** Shows everything but what lies too far out, and goes on doing so. */
    public void fit(@Nullable Cloud cloud) {
        chosenByHand = false;
        if (cloud != null) {
            everything = MapBounds.fitting(cloud);
        }
        head(whole(everything, goal.widthPx(), goal.heightPx()));
    }

    /** While a drag holds the map, the view does not move by itself. */
    public void hold(boolean holds) {
        held = holds;
    }

    /** Another model or run is shown: its first complete codes will be in view, every one. */
    public void begin() {
        fresh = true;
        chosenByHand = false;
    }

    /** Another plane is shown, to which the old view means nothing. */
    public void restart(Cloud cloud) {
        plane = cloud.projection().isPlane();
        chosenByHand = false;
        everything = wanted(cloud);
        jump(whole(everything, goal.widthPx(), goal.heightPx()));
    }

    /** Looks whether many points have left the view, and makes room for them if the person leaves that to the map. */
    public void consider(Cloud cloud) {
        if (held) {
            return;
        }
        boolean shrinks =
                (fresh && isTooWide(cloud, FAR_TOO_WIDE)) || (cloud.codes().complete() && isTooWide(cloud, TOO_WIDE));
        boolean due = shrinks || misses(cloud) || lacksPoints(cloud);
        MapBounds needed = wanted(cloud);
        if (chosenByHand || !due) {
            return;
        }
        MapBounds roomy = new MapBounds(
                ROOM * needed.left(),
                plane ? ROOM * needed.bottom() : needed.bottom(),
                ROOM * needed.right(),
                plane ? ROOM * needed.top() : needed.top());
        // What has been seen stays in view: growing on one side does not shrink the other.
        everything = shrinks ? roomy : roomy.and(everything);
        head(whole(everything, goal.widthPx(), goal.heightPx()), GROWTH_SECONDS);
    }

    private boolean lacksPoints(Cloud cloud) {
        return showsEveryPoint(cloud) && !goal.visible().containsAll(cloud);
    }

    /** Of the first complete codes every point, of later ones if none is far out. */
    private boolean showsEveryPoint(Cloud cloud) {
        return cloud.codes().complete() && (fresh || isAlmostAllSeen(cloud));
    }

    private boolean isAlmostAllSeen(Cloud cloud) {
        MapBounds seen = goal.visible();
        MapBounds all = MapBounds.holding(cloud).and(seen);
        return all.width() <= A_LITTLE_WIDER * seen.width() && all.height() <= A_LITTLE_WIDER * seen.height();
    }

    private boolean misses(Cloud cloud) {
        return goal.visible().shareOutside(cloud) > MOST_OUTSIDE;
    }

    private boolean isTooWide(Cloud cloud, double times) {
        return goal.visible().width()
                > times
                        * whole(MapBounds.of(cloud), goal.widthPx(), goal.heightPx())
                                .visible()
                                .width();
    }

    private MapBounds wanted(Cloud cloud) {
        boolean everyPoint = showsEveryPoint(cloud);
        fresh &= !cloud.codes().complete();
        return everyPoint ? MapBounds.holding(cloud) : MapBounds.of(cloud);
    }

    /** One frame of a smooth change. */
    public void glide(double seconds) {
        if (!gliding.get()) {
            return;
        }
        MapTransform nearer = view.get().towards(goal, 1 - Math.exp(-seconds / glideSeconds));
        if (nearer.isNearly(goal)) {
            jump(goal);
        } else {
            view.set(nearer);
        }
    }
}
