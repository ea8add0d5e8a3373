package org.vaelab.viewmodel.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vaelab.SyntheticQueries;
import org.vaelab.latent.Code;
import org.vaelab.latent.ImageSubset;
import org.vaelab.latent.MeanCodes;
import org.vaelab.viewmodel.Workspace;
import org.vaelab.viewmodel.find.Anchor;
import org.vaelab.viewmodel.map.Combination;
import org.vaelab.viewmodel.map.MapViewModel;
import org.vaelab.viewmodel.map.PathStops;
import org.vaelab.viewmodel.map.Stop;

final class WalkViewModelTest {

    private static final int COUNT = 200;

    private final Workspace workspace = new Workspace();
    private final SyntheticQueries queries = new SyntheticQueries(COUNT, 3);
    private final MapViewModel map = new MapViewModel(workspace, queries, Runnable::run, Runnable::run);
    private final WalkViewModel walk = new WalkViewModel(map, queries, Runnable::run, Runnable::run);

    @BeforeEach
    void open() {
        workspace.show(SyntheticQueries.dataset(COUNT));
        workspace.show(queries.config());
        walk.look(true);
    }

    private MeanCodes codes() {
        var cloud = map.cloudProperty().get();
        assertNotNull(cloud);
        return cloud.codes();
    }

    private static Frames frames(FrameStrip strip) {
        Frames frames = strip.framesProperty().get();
        assertNotNull(frames);
        return frames;
    }

    @Test
    void aPathNeedsTwoStopsAndGoesFromImageToPoint() {
        FrameStrip strip = walk.path().strip();
        workspace.pin(42);
        map.path().addPinned();
        assertNull(strip.framesProperty().get());
        workspace.moveTo(new Code(2, 1, 0));
        map.path().addZ();
        walk.path().framesProperty().set(5);
        Frames frames = frames(strip);
        assertEquals(5, frames.count());
        assertEquals(codes().code(42), frames.codes().get(0));
        assertEquals(new Code(2, 1, 0), frames.codes().get(4));
        assertEquals(frames.codes(), map.path().courseProperty().get().points());
        assertNotNull(frames.vicinities().get(0).nearest());
        assertEquals(42, frames.vicinities().get(0).nearest().image());
    }

    @Test
    void theMapHearsOfTheStopsThemselvesHoweverFarTheFramesReachBeyondThem() {
        map.path().set(List.of(Stop.of(1), Stop.of(2)));
        walk.path().overshootProperty().set(0.5);
        PathStops.Course course = map.path().courseProperty().get();
        assertEquals(List.of(codes().code(1), codes().code(2)), course.stops());
        assertFalse(course.points().contains(codes().code(1)));
        assertFalse(course.points().contains(codes().code(2)));
    }

    @Test
    void goingAlongMovesZAndBeginsAnewAfterTheLastFrame() {
        map.path().set(List.of(Stop.of(1), Stop.of(2)));
        walk.path().framesProperty().set(2);
        FrameStrip strip = walk.path().strip();
        strip.advance();
        assertEquals(codes().code(1), workspace.zProperty().get());
        strip.advance();
        assertEquals(codes().code(2), workspace.zProperty().get());
        strip.advance();
        assertEquals(0, strip.positionProperty().get());
    }

    @Test
    void stopsAreTakenBackAndForgottenWithTheirImages() {
        map.path().addZ();
        map.path().add(Stop.of(7));
        map.path().removeLast();
        assertEquals(
                List.of(Stop.at(workspace.zProperty().get())),
                map.path().stopsProperty().get());
        workspace.show(SyntheticQueries.dataset(COUNT));
        assertEquals(List.of(), map.path().stopsProperty().get());
        assertEquals(List.of(), map.path().courseProperty().get().points());
        assertEquals(List.of(), map.path().courseProperty().get().stops());
    }

    @Test
    void aClickOfThePathToolTakesThePointThatIsNearOrThePlace() {
        var view = map.navigation().viewProperty().get();
        var cloud = map.cloudProperty().get();
        assertNotNull(cloud);
        map.addStop(view.screenX(cloud.x(42)), view.screenY(cloud.y(42)));
        map.addStop(1, 1);
        List<Stop> stops = map.path().stopsProperty().get();
        assertEquals(Stop.of(42), stops.get(0));
        Code place = stops.get(1).code(null, 3);
        assertNotNull(place);
        assertEquals(view.mapX(1), place.get(0), 1e-4);
    }

    @Test
    void whatNobodyLooksAtIsNotDecoded() {
        map.path().set(List.of(Stop.of(1), Stop.of(2)));
        walk.kindProperty().set(WalkKind.DIMENSIONS);
        assertNull(walk.path().strip().framesProperty().get());
        walk.kindProperty().set(WalkKind.PATH);
        assertNotNull(walk.path().strip().framesProperty().get());
        walk.look(false);
        assertNull(walk.path().strip().framesProperty().get());
    }

    @Test
    void dimensionsAreSweptAboutZInTheOrderOfTheirKl() {
        workspace.moveTo(new Code(0.5f, 0, 0));
        walk.kindProperty().set(WalkKind.DIMENSIONS);
        TraversalViewModel.Sheet sheet = walk.traversal().sheetProperty().get();
        assertNotNull(sheet);
        assertEquals(3 * TraversalViewModel.STEPS, sheet.images().size());
        List<Double> kl = sheet.usage().klPerDimension();
        List<Integer> order = sheet.traversal().dimensions();
        assertTrue(kl.get(order.get(0)) >= kl.get(order.get(1)) && kl.get(order.get(1)) >= kl.get(order.get(2)));
        walk.traversal().go(0, 0);
        assertEquals(-3, workspace.zProperty().get().get(order.get(0)));
        assertEquals(sheet, walk.traversal().sheetProperty().get(), "the sweep stays where it was");
    }

    @Test
    void anAttributeGoesFromOneSelectionToAnotherOnThePinnedImage() {
        walk.kindProperty().set(WalkKind.ATTRIBUTE);
        AttributeViewModel attribute = walk.attribute();
        map.selection().chooseClass(0, Combination.REPLACE);
        attribute.takeFrom();
        map.selection().chooseClass(5, Combination.REPLACE);
        attribute.takeTo();
        AttributeViewModel.Attribute found = attribute.attributeProperty().get();
        assertNotNull(found);
        assertNotNull(found.test());
        assertTrue(
                found.test().effectSize() > 0.8,
                "classes 0 and 5 lie opposite: d = " + found.test().effectSize());
        assertNull(attribute.strip().framesProperty().get());
        workspace.pin(10);
        Frames frames = frames(attribute.strip());
        int unchanged = 4;
        assertEquals(0, AttributeViewModel.amount(unchanged), 1e-12);
        assertEquals(codes().code(10), frames.codes().get(unchanged));
        attribute.swap();
        assertEquals(20, attribute.fromProperty().get().size());
        assertTrue(attribute.fromProperty().get().contains(5));
    }

    @Test
    void anAttributeOnZStaysWhereItBeganWhileOneGoesAlong() {
        walk.kindProperty().set(WalkKind.ATTRIBUTE);
        AttributeViewModel attribute = walk.attribute();
        map.selection().choose(ImageSubset.of(COUNT, image -> image % 10 == 1), Combination.REPLACE);
        attribute.takeFrom();
        map.selection().choose(ImageSubset.of(COUNT, image -> image % 10 == 2), Combination.REPLACE);
        attribute.takeTo();
        attribute.baseProperty().set(Anchor.Z);
        workspace.moveTo(new Code(1, 1, 1));
        Frames frames = frames(attribute.strip());
        attribute.strip().go(9);
        assertEquals(frames.codes(), frames(attribute.strip()).codes());
        workspace.moveTo(new Code(0, 1, 1));
        assertEquals(new Code(0, 1, 1), frames(attribute.strip()).codes().get(4));
    }
}
