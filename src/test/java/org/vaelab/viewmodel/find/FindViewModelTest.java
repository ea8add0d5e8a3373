package org.vaelab.viewmodel.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vaelab.SyntheticQueries;
import org.vaelab.fake.FakeEngine;
import org.vaelab.i18n.Messages;
import org.vaelab.latent.Match;
import org.vaelab.latent.MeanCodes;
import org.vaelab.vae.TrainableVae;
import org.vaelab.viewmodel.Notices;
import org.vaelab.viewmodel.Workspace;
import org.vaelab.viewmodel.map.Combination;
import org.vaelab.viewmodel.map.MapViewModel;
import org.vaelab.viewmodel.shell.CurrentModel;
import org.vaelab.viewmodel.shell.TaskViewModel;

final class FindViewModelTest {

    private static final int COUNT = 200;

    private final Workspace workspace = new Workspace();
    private final SyntheticQueries queries = new SyntheticQueries(COUNT, 3);
    private final MapViewModel map = new MapViewModel(workspace, queries, Runnable::run, Runnable::run);
    private final CurrentModel current = new CurrentModel();
    private final FakeEngine engine = new FakeEngine();
    private final LikelihoodRanking likelihoods = new LikelihoodRanking(
            workspace,
            current,
            engine,
            new TaskViewModel(Runnable::run, Runnable::run),
            new Notices(Runnable::run),
            new Messages(Locale.ENGLISH));
    private final FindViewModel find = new FindViewModel(map, queries, likelihoods, Runnable::run, Runnable::run);

    @BeforeEach
    void open() {
        workspace.show(SyntheticQueries.dataset(COUNT));
        workspace.show(queries.config());
        find.countProperty().set(12);
        find.look(true);
    }

    private Gallery gallery() {
        Gallery gallery = find.galleryProperty().get();
        assertNotNull(gallery);
        assertEquals(
                gallery.matches().stream().map(Match::image).toList(),
                gallery.images().request().indices());
        return gallery;
    }

    private List<Integer> found() {
        return gallery().matches().stream().map(Match::image).toList();
    }

    private MeanCodes codes() {
        var cloud = map.cloudProperty().get();
        assertNotNull(cloud);
        return cloud.codes();
    }

    @Test
    void neighboursFollowZAndAreMarkedOnTheMap() {
        for (int image : new int[] {17, 42}) {
            workspace.moveTo(codes().code(image));
            assertEquals(12, found().size());
            assertEquals(image, found().get(0));
            assertEquals(found(), map.marks().imagesProperty().get());
        }
    }

    @Test
    void aPinnedImageIsNotItsOwnNeighbour() {
        for (Finding near : List.of(Finding.NEAR_LATENT, Finding.NEAR_POSTERIOR, Finding.NEAR_PIXELS)) {
            find.findingProperty().set(near);
            find.anchorProperty().set(Anchor.PINNED);
            workspace.unpin();
            assertNull(find.galleryProperty().get());
            workspace.pin(42);
            assertEquals(12, found().size());
            assertTrue(!found().contains(42), near + " found " + found());
        }
    }

    @Test
    void whereAllPosteriorsAreAsWideTheDensestAtZAreTheNearest() {
        workspace.moveTo(codes().code(42));
        List<Integer> nearest = found();
        find.findingProperty().set(Finding.NEAR_POSTERIOR);
        assertEquals(nearest, found());
    }

    @Test
    void theWorstComeFirst() {
        find.findingProperty().set(Finding.POORLY_RECONSTRUCTED);
        // Image i costs i nats in the made-up model.
        assertEquals(IntStream.range(0, 12).mapToObj(rank -> COUNT - 1 - rank).toList(), found());
        assertEquals(COUNT - 1, gallery().matches().get(0).value());
        find.findingProperty().set(Finding.LARGEST_LOSS);
        assertEquals(COUNT - 1 + 5, gallery().matches().get(0).value());
    }

    @Test
    void theSelectionIsShownAndWhatIsShownCanBeSelected() {
        find.findingProperty().set(Finding.SELECTED);
        assertNull(find.galleryProperty().get());
        map.selection().chooseClass(3, Combination.REPLACE);
        assertEquals(List.of(3, 13, 23), found().subList(0, 3));
        find.findingProperty().set(Finding.NEAR_LATENT);
        find.select();
        assertEquals(
                found().stream().sorted().toList(),
                map.selection().selectedProperty().get().stream().boxed().toList());
    }

    @Test
    void theSelectedImagesAreRankedByTheirLikelihoodWhenAsked() {
        try (TrainableVae vae = engine.create(queries.config(), 1, 1)) {
            current.trained(vae.parameters());
        }
        find.findingProperty().set(Finding.UNLIKELY);
        assertNull(find.galleryProperty().get());
        map.selection().chooseClass(3, Combination.REPLACE);
        find.measure();
        List<Match> matches = gallery().matches();
        assertEquals(12, matches.size());
        assertTrue(matches.stream().allMatch(match -> match.image() % 10 == 3));
        assertTrue(IntStream.range(1, 12)
                .allMatch(i -> matches.get(i - 1).value() <= matches.get(i).value()));
        assertEquals(0, engine.openModels());
    }

    @Test
    void whatNobodyLooksAtLeavesNoMarks() {
        assertEquals(12, map.marks().imagesProperty().get().size());
        find.look(false);
        assertNull(find.galleryProperty().get());
        assertEquals(List.of(), map.marks().imagesProperty().get());
    }

    @Test
    void otherDataAreSearchedInThePlaceOfTheOld() {
        var other = SyntheticQueries.dataset(COUNT);
        workspace.show(other);
        assertEquals(other.train(), gallery().images().request().images());
        assertEquals(12, found().stream().collect(Collectors.toSet()).size());
    }
}
