package org.vaelab.viewmodel.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vaelab.FakeModel;
import org.vaelab.latent.Code;
import org.vaelab.latent.MeanImage;
import org.vaelab.store.ArgbImage;
import org.vaelab.vae.Activation;
import org.vaelab.vae.BernoulliLikelihood;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.VaeConfig;
import org.vaelab.vae.VaeObjective;
import org.vaelab.viewmodel.Workspace;
import org.vaelab.viewmodel.map.MapMarks;

final class OwnImageViewModelTest {

    private final Workspace workspace = new Workspace();
    private final FakeModel model = new FakeModel(2);
    private final MapMarks marks = new MapMarks();
    private final OwnImageViewModel own = new OwnImageViewModel(workspace, model, marks);

    @BeforeEach
    void open() {
        workspace.show(FakeModel.dataset());
        workspace.show(config(FakeModel.SHAPE));
    }

    private static VaeConfig config(ImageShape shape) {
        return new VaeConfig(shape, List.of(8), 2, Activation.RELU, new VaeObjective(), new BernoulliLikelihood(), 1);
    }

    private float pixel(int x, int y) {
        MeanImage image = own.imageProperty().get();
        return image.get(y * image.shape().width() + x);
    }

    private double ink() {
        double sum = 0;
        for (float pixel : own.imageProperty().get().toArray()) {
            sum += pixel;
        }
        return sum;
    }

    @Test
    void aStrokeIsFullInItsMiddleAndSoftAtItsEdge() {
        own.thicknessProperty().set(2);
        own.press(5.5, 14.5);
        own.drag(20.5, 14.5);
        assertEquals(1, pixel(12, 14));
        assertEquals(1, pixel(12, 13));
        assertEquals(0.5f, pixel(12, 12), 1e-6f);
        assertEquals(0, pixel(12, 11), 1e-6f);
        assertEquals(0, pixel(1, 14), 1e-6f);
    }

    /** Many dabs close together lay as much ink as the stroke through them. */
    @Test
    void aStrokeIsAsManyDabs() {
        own.press(4, 5);
        own.drag(22, 17);
        MeanImage stroke = own.imageProperty().get();
        own.clear();
        for (int dab = 0; dab <= 2_000; dab++) {
            own.press(4 + 18 * dab / 2_000.0, 5 + 12 * dab / 2_000.0);
        }
        for (int i = 0; i < stroke.shape().size(); i++) {
            assertEquals(stroke.get(i), own.imageProperty().get().get(i), 0.01f);
        }
    }

    @Test
    void itIsEncodedAtEachMovementAndAsTheModelLearns() {
        assertNull(own.examinationProperty().get());
        own.press(10, 10);
        var seen = own.examinationProperty().get();
        assertNotNull(seen);
        assertEquals(seen, marks.ownProperty().get());
        own.drag(15, 10);
        var next = own.examinationProperty().get();
        assertNotNull(next);
        assertEquals(
                own.imageProperty().get(),
                next.original() == null ? null : own.imageProperty().get());
        assertEquals(pixel(15, 10), next.original().get(10 * 28 + 15));
        model.learn(77);
        var learnt = own.examinationProperty().get();
        assertNotNull(learnt);
        assertEquals(77, learnt.step());
        own.moveThere();
        assertEquals(new Code(learnt.posterior().mu(0)), workspace.zProperty().get());
    }

    @Test
    void aWholeStrokeIsTakenBackAtOnceAndDrawnAgain() {
        own.press(5, 5);
        own.drag(9, 5);
        double first = ink();
        own.press(5, 20);
        own.drag(9, 20);
        own.undo();
        assertEquals(first, ink(), 1e-9);
        own.undo();
        assertEquals(0, ink());
        assertNull(own.examinationProperty().get());
        assertNull(marks.ownProperty().get());
        assertFalse(own.undoableProperty().get());
        own.redo();
        assertEquals(first, ink(), 1e-9);
    }

    @Test
    void theEraserTakesInkAwayWhereItPasses() {
        own.thicknessProperty().set(3);
        own.press(14, 14);
        own.erasesProperty().set(true);
        own.press(14, 14);
        assertEquals(0, pixel(14, 14), 1e-6f);
        assertTrue(pixel(14, 17) <= 1);
    }

    /** Black on white, twice as large and wider than high: its middle is taken, and turned as the data are light on dark. */
    @Test
    void aPictureIsBroughtToTheSizeAndTheInkOfTheData() {
        int[] argb = new int[80 * 56];
        Arrays.fill(argb, 0xffffffff);
        for (int y = 20; y < 24; y++) {
            for (int x = 12 + 10; x < 12 + 14; x++) {
                argb[y * 80 + x] = 0xff000000;
            }
        }
        own.take(new ArgbImage(80, 56, argb));
        assertEquals(4, ink(), 1e-4);
        assertEquals(1, pixel(5, 10), 1e-6f);
        assertEquals(1, pixel(6, 11), 1e-6f);
        own.invert();
        assertEquals(28 * 28 - 4, ink(), 1e-3);
    }

    @Test
    void aTransparentPictureLiesOnWhite() {
        own.take(new ArgbImage(1, 1, new int[] {0x00000000}));
        assertEquals(0, ink(), 1e-6);
    }

    @Test
    void aModelOfOtherImagesBringsAnotherBlank() {
        own.press(14, 14);
        workspace.show(config(ImageShape.grey(8, 8)));
        assertEquals(8, own.imageProperty().get().shape().width());
        assertEquals(0, ink());
        assertNull(own.examinationProperty().get());
    }

    @Test
    void aPointOfThePlaneIsWhereTheBrushIsAndNowhereAtFirst() {
        workspace.show(config(ImageShape.POINT));
        assertTrue(own.placesPointsProperty().getValue());
        assertTrue(Float.isNaN(own.imageProperty().get().get(0)), "no point yet");
        own.press(0.25, 0.75);
        own.drag(0.5, 0.1);
        // Upwards on the plane is downwards in a picture.
        assertEquals(0.5, own.imageProperty().get().get(0), 1e-6);
        assertEquals(0.9, own.imageProperty().get().get(1), 1e-6);
        own.press(-3, 7);
        assertEquals(0, own.imageProperty().get().get(0), "what is outside goes to the edge");
        assertEquals(0, own.imageProperty().get().get(1), "a corner is a place as any other");
        own.clear();
        assertTrue(Float.isNaN(own.imageProperty().get().get(0)), "taken away");
    }
}
