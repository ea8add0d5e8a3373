package org.vaelab.viewmodel.find;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.vaelab.concurrent.LatestWins;
import org.vaelab.data.Dataset;
import org.vaelab.latent.Cloud;
import org.vaelab.latent.Code;
import org.vaelab.latent.DecodedBatch;
import org.vaelab.latent.Examination;
import org.vaelab.latent.ImagePicks;
import org.vaelab.latent.ImageSubset;
import org.vaelab.latent.ImageTerms;
import org.vaelab.latent.LatentQueries;
import org.vaelab.latent.LiveRequest;
import org.vaelab.latent.Match;
import org.vaelab.latent.Reconstructions;
import org.vaelab.vae.ImageSource;
import org.vaelab.viewmodel.Workspace;
import org.vaelab.viewmodel.map.Combination;
import org.vaelab.viewmodel.map.MapViewModel;

/** Finds training images and shows them as the model sees them, for as long as somebody looks; follows z, the pin, the selection and the model. */
public final class FindViewModel {

    public static final int DEFAULT_COUNT = 24;
    public static final List<Integer> COUNTS = List.of(12, 24, 48, 96);

    private record Answer(Search search, List<Match> matches) {}

    private final MapViewModel map;
    private final Workspace workspace;
    private final LikelihoodRanking likelihoods;
    private final LiveRequest<ImageSource> termsRequest;
    private final LiveRequest<List<Code>> decodeRequest;
    private final LiveRequest<ImagePicks> imagesRequest;
    private final LatestWins<Search, Answer> searching;
    private final ObjectProperty<Finding> finding = new SimpleObjectProperty<>(Finding.NEAR_LATENT);
    private final ObjectProperty<Anchor> anchor = new SimpleObjectProperty<>(Anchor.Z);
    private final IntegerProperty count = new SimpleIntegerProperty(DEFAULT_COUNT);
    private final ReadOnlyObjectWrapper<@Nullable Gallery> gallery = new ReadOnlyObjectWrapper<>();
    private boolean looked;
    private @Nullable ImageTerms terms;
    private @Nullable DecodedBatch decoded;
    private @Nullable Search asked;
    private List<Match> matches = List.of();
    private @Nullable ImagePicks picks;

    /**
     * Looks for nothing until somebody looks.
     *
     * @param worker searches: one thread, not the UI's
     */
    public FindViewModel(
            MapViewModel map,
            LatentQueries queries,
            LikelihoodRanking likelihoods,
            Executor worker,
            Executor uiThread) {
        this.map = map;
        this.likelihoods = likelihoods;
        workspace = map.workspace();
        termsRequest = queries.terms(this::receive);
        decodeRequest = queries.batches(this::receive);
        imagesRequest = queries.reconstructions(this::receive);
        searching = new LatestWins<>(worker, search -> new Answer(search, search.matches()), uiThread, this::receive);
        finding.addListener((property, before, now) -> begin());
        anchor.addListener((property, before, now) -> begin());
        count.addListener((property, before, now) -> refresh());
        workspace.datasetProperty().addListener((property, before, now) -> begin());
        workspace.modelProperty().addListener((property, before, now) -> begin());
        workspace.zProperty().addListener((property, before, now) -> follow(now));
        map.pinnedProperty().addListener((property, before, now) -> refresh());
        map.cloudProperty().addListener((property, before, now) -> refresh());
        map.selection().selectedProperty().addListener((property, before, now) -> refresh());
        likelihoods.rankedProperty().addListener((property, before, now) -> refresh());
    }

    public ObjectProperty<Finding> findingProperty() {
        return finding;
    }

    /** What neighbours are neighbours of. */
    public ObjectProperty<Anchor> anchorProperty() {
        return anchor;
    }

    /** How many images are looked for. */
    public IntegerProperty countProperty() {
        return count;
    }

    /** What was found; null while nothing can be, or before the first answer. */
    public ReadOnlyObjectProperty<@Nullable Gallery> galleryProperty() {
        return gallery.getReadOnlyProperty();
    }

    public LikelihoodRanking likelihoods() {
        return likelihoods;
    }

    /** The data whose training images are searched; null before there are any. */
    public ReadOnlyObjectProperty<@Nullable Dataset> datasetProperty() {
        return workspace.datasetProperty();
    }

    /** Whether somebody looks: what nobody sees is not computed. */
    public void look(boolean looks) {
        if (looks != looked) {
            looked = looks;
            begin();
        }
    }

    /** Pins an image that was found. */
    public void pin(int image) {
        workspace.pin(image);
    }

    /** The pointer is on the picture of an image that was found. */
    public void point(int image) {
        map.point(image);
    }

    public void stopPointing() {
        map.stopHovering();
    }

    /** Selects what is shown now. */
    public void select() {
        Gallery shown = gallery.get();
        if (shown != null) {
            var images = shown.matches().stream().map(Match::image).collect(Collectors.toSet());
            int all = shown.images().request().images().count();
            map.selection().choose(ImageSubset.of(all, images::contains), Combination.REPLACE);
        }
    }

    /** Measures ln p(x) of what is selected, or of all. */
    public void measure() {
        likelihoods.start(map.selection().selectedProperty().get());
    }

    /** Asks for what the finding needs, and for nothing that it does not. */
    private void begin() {
        Dataset dataset = workspace.datasetProperty().get();
        Finding wanted = finding.get();
        terms = null;
        decoded = null;
        asked = null;
        show(List.of());
        if (looked && dataset != null && wanted.needsTerms()) {
            termsRequest.ask(dataset.train());
        } else {
            termsRequest.stop();
        }
        if (looked && decodes()) {
            decodeRequest.ask(List.of(workspace.zProperty().get()));
        } else {
            decodeRequest.stop();
        }
        refresh();
    }

    private boolean decodes() {
        return finding.get() == Finding.NEAR_PIXELS && anchor.get() == Anchor.Z;
    }

    private void follow(Code z) {
        if (looked && decodes()) {
            decodeRequest.ask(List.of(z));
        } else {
            refresh();
        }
    }

    private void receive(ImageTerms newest) {
        terms = newest;
        refresh();
    }

    private void receive(DecodedBatch newest) {
        decoded = newest;
        refresh();
    }

    private void refresh() {
        Search search = looked ? search() : null;
        if (search == null) {
            asked = null;
            show(List.of());
        } else if (!search.equals(asked)) {
            asked = search;
            searching.request(search);
        }
    }

    /** Null while what it takes is not there yet. */
    private @Nullable Search search() {
        Dataset dataset = workspace.datasetProperty().get();
        if (dataset == null || workspace.modelProperty().get() == null) {
            return null;
        }
        int most = count.get();
        ImageTerms all = terms;
        LikelihoodRanking.Ranked measured = likelihoods.rankedProperty().get();
        return switch (finding.get()) {
            case NEAR_LATENT, NEAR_POSTERIOR, NEAR_PIXELS ->
                anchor.get() == Anchor.PINNED ? nearPinned(dataset, most) : nearZ(dataset, most);
            case SELECTED ->
                new Search.Selected(map.selection().selectedProperty().get(), most);
            case POORLY_RECONSTRUCTED -> all == null ? null : new Search.Worst(all, false, most);
            case LARGEST_LOSS -> all == null ? null : new Search.Worst(all, true, most);
            case UNLIKELY -> measured == null ? null : new Search.Ranked(measured.matches(), most);
        };
    }

    private @Nullable Search nearPinned(Dataset dataset, int most) {
        Examination pinned = map.pinnedProperty().get();
        if (pinned == null) {
            return null;
        }
        int itself = pinned.request().index();
        Cloud cloud = map.cloudProperty().get();
        Code mean = new Code(pinned.posterior().mu(0));
        return switch (finding.get()) {
            case NEAR_LATENT ->
                cloud == null || cloud.codes().latentDim() != mean.latentDim()
                        ? null
                        : new Search.NearCode(cloud.codes(), mean, itself, most);
            case NEAR_POSTERIOR ->
                terms == null || terms.posteriors().latentDim() != mean.latentDim()
                        ? null
                        : new Search.NearPosterior(terms, pinned, most);
            default -> new Search.NearPixels(dataset.train(), pinned.original(), itself, most);
        };
    }

    private @Nullable Search nearZ(Dataset dataset, int most) {
        Code z = workspace.zProperty().get();
        Cloud cloud = map.cloudProperty().get();
        return switch (finding.get()) {
            case NEAR_LATENT ->
                cloud == null || cloud.codes().latentDim() != z.latentDim()
                        ? null
                        : new Search.NearCode(cloud.codes(), z, Search.NOBODY, most);
            case NEAR_POSTERIOR ->
                terms == null || terms.posteriors().latentDim() != z.latentDim()
                        ? null
                        : new Search.ByDensity(terms, z, most);
            default ->
                decoded == null
                        ? null
                        : new Search.NearPixels(
                                dataset.train(), decoded.images().get(0), Search.NOBODY, most);
        };
    }

    /** A search that is no longer wanted may still be answered. */
    private void receive(Answer answer) {
        if (answer.search().equals(asked)) {
            show(answer.matches());
        }
    }

    private void show(List<Match> found) {
        Dataset dataset = workspace.datasetProperty().get();
        matches = found;
        List<Integer> images = found.stream().map(Match::image).toList();
        map.marks().showImages(looked ? images : List.of());
        if (dataset == null || images.isEmpty()) {
            picks = null;
            imagesRequest.stop();
            gallery.set(null);
        } else if (picks != null
                && picks.images() == dataset.train()
                && picks.indices().equals(images)) {
            Gallery shown = gallery.get();
            if (shown != null) {
                gallery.set(new Gallery(finding.get(), matches, shown.images()));
            }
        } else {
            picks = new ImagePicks(dataset.train(), images);
            imagesRequest.ask(picks);
        }
    }

    private void receive(Reconstructions newest) {
        if (newest.request().equals(picks)) {
            gallery.set(new Gallery(finding.get(), matches, newest));
        }
    }
}
