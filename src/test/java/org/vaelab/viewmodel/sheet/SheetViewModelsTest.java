package org.vaelab.viewmodel.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vaelab.FakeModel;
import org.vaelab.i18n.Messages;
import org.vaelab.latent.ImageSubset;
import org.vaelab.latent.Reconstructions;
import org.vaelab.latent.Samples;
import org.vaelab.store.ArgbImage;
import org.vaelab.vae.ImageSource;
import org.vaelab.viewmodel.Notices;
import org.vaelab.viewmodel.Workspace;
import org.vaelab.viewmodel.map.Combination;
import org.vaelab.viewmodel.map.Selection;

final class SheetViewModelsTest {

    private final Workspace workspace = new Workspace();
    private final FakeModel model = new FakeModel(2);
    private final Selection selection = new Selection(workspace);
    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(3);
    private final SamplesViewModel samples =
            new SamplesViewModel(workspace, model, model.checkpoints(), random, new Renderer(), series("samples"));
    private final ReconstructionsViewModel reconstructions = new ReconstructionsViewModel(
            workspace, selection, model, model.checkpoints(), random, new Renderer(), series("reconstructions"));

    @Test
    void theSameCodesAreDecodedAgainUntilNewOnesAreDrawn() {
        samples.show(12);
        Samples before = shownSamples();
        model.learn(100);
        assertEquals(before.request(), shownSamples().request());
        assertEquals(100, shownSamples().step());
        samples.drawAgain();
        assertNotEquals(before.request().seed(), shownSamples().request().seed());
        assertEquals(12, shownSamples().images().size());
    }

    @Test
    void whatNobodySeesIsNotAskedFor() {
        samples.show(12);
        samples.show(0);
        model.learn(100);
        assertEquals(0, shownSamples().step());
    }

    @Test
    void pagesGoThroughAllHeldOutImagesAndBegin() {
        workspace.show(FakeModel.dataset());
        reconstructions.show(10);
        assertEquals(indices(0, 10), page());
        reconstructions.nextPage();
        assertEquals(indices(10, 20), page());
        reconstructions.nextPage();
        List<Integer> last = page();
        assertEquals(indices(20, 25), last.subList(0, 5));
        assertEquals(indices(0, 5), last.subList(5, 10));
    }

    @Test
    void whatIsSelectedTakesThePlaceOfHeldOutImagesForAsLongAsItIs() {
        workspace.show(FakeModel.dataset());
        reconstructions.show(4);
        selection.choose(ImageSubset.of(40, image -> image % 7 == 3), Combination.REPLACE);
        assertTrue(reconstructions.showsSelection());
        assertSame(
                Objects.requireNonNull(workspace.datasetProperty().get()).train(),
                shown().request().images());
        assertEquals(List.of(3, 10, 17, 24), page());
        reconstructions.nextPage();
        assertEquals(List.of(31, 38, 3, 10), page());
        reconstructions.shuffle();
        assertTrue(Set.of(3, 10, 17, 24, 31, 38).containsAll(page()));
        reconstructions.showSelection(false);
        assertEquals(indices(0, 4), page());
        assertSame(
                Objects.requireNonNull(workspace.datasetProperty().get()).heldOut(),
                shown().request().images());
        reconstructions.showSelection(true);
        assertEquals(List.of(3, 10, 17, 24), page());
        selection.clear();
        assertEquals(indices(0, 4), page());
        assertFalse(reconstructions.showsSelection());
    }

    @Test
    void aSeriesIsOfHeldOutImagesWhateverIsSelected(@TempDir Path folder) {
        workspace.show(FakeModel.dataset());
        selection.choose(ImageSubset.of(40, image -> image < 3), Combination.REPLACE);
        reconstructions.show(4);
        reconstructions.series().start(folder);
        model.checkpoint(1, 1000);
        Path file = folder.resolve("reconstructions-run-1/reconstructions-000001000.png");
        // The renderer of this test says with its pixel how many images there were.
        assertEquals(16, pixel(file) & 0xffffff);
    }

    private static int pixel(Path file) {
        try {
            return ImageIO.read(file.toFile()).getRGB(0, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void shufflingShowsEachImageOnce() {
        workspace.show(FakeModel.dataset());
        reconstructions.show(25);
        reconstructions.shuffle();
        assertNotEquals(indices(0, 25), page());
        assertEquals(new HashSet<>(indices(0, 25)), new HashSet<>(page()));
    }

    @Test
    void moreSpaceThanImagesShowsAllOfThem() {
        workspace.show(FakeModel.dataset());
        reconstructions.show(500);
        assertEquals(indices(0, 25), page());
    }

    @Test
    void anotherDataSetEmptiesTheSheetUntilItsOwnImagesAreThere() {
        workspace.show(FakeModel.dataset());
        assertNull(reconstructions.reconstructionsProperty().get(), "nobody looks yet");
        reconstructions.show(5);
        var other = FakeModel.dataset();
        workspace.show(other);
        assertEquals(other.heldOut(), shown().request().images());
    }

    @Test
    void aSeriesIsKeptThoughNobodyLooks(@TempDir Path folder) {
        workspace.show(FakeModel.dataset());
        samples.series().start(folder);
        reconstructions.series().start(folder);
        model.checkpoint(1, 1000);
        assertTrue(Files.exists(folder.resolve("samples-run-1/samples-000001000.png")));
        assertTrue(Files.exists(folder.resolve("reconstructions-run-1/reconstructions-000001000.png")));
    }

    private Samples shownSamples() {
        return Objects.requireNonNull(samples.samplesProperty().get());
    }

    private Reconstructions shown() {
        return Objects.requireNonNull(reconstructions.reconstructionsProperty().get());
    }

    private List<Integer> page() {
        return shown().request().indices();
    }

    private static List<Integer> indices(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }

    private static SheetSeries series(String prefix) {
        return new SheetSeries(
                prefix, Runnable::run, Runnable::run, new Notices(Runnable::run), new Messages(Locale.ENGLISH));
    }

    /** Says with one pixel how many images there were. */
    private static final class Renderer implements SheetRenderer {

        @Override
        public ArgbImage samples(Samples samples, @Nullable ImageSource data, int columns) {
            return new ArgbImage(1, 1, new int[] {samples.images().size()});
        }

        @Override
        public ArgbImage reconstructions(Reconstructions reconstructions, int columns, boolean withResidual) {
            return new ArgbImage(1, 1, new int[] {reconstructions.originals().size()});
        }
    }
}
