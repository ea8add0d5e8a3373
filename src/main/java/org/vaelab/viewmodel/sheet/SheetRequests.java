package org.vaelab.viewmodel.sheet;

import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vaelab.latent.LiveRequest;
import org.vaelab.vae.ImageShape;

/**
 * What a sheet asks of the model: as many images as fit, none while nobody looks; and those of its series' files while such are kept, whether or not
 * anybody looks.
 *
 * @param <Q> the question
 */
final class SheetRequests<Q> {

    /** Groups in a row of a sheet of the series, and rows. */
    static final int SERIES_COLUMNS = 4;

    private static final int SERIES_IMAGES = SERIES_COLUMNS * SERIES_COLUMNS;

    /** All in one picture of the plane. */
    private static final int SERIES_POINTS = 500;

    private final int most;
    private final LiveRequest<Q> request;
    private final IntFunction<@Nullable Q> question;
    private final LiveRequest<Q> seriesRequest;
    private final Supplier<@Nullable Q> seriesQuestion;
    private final SheetSeries series;
    private int count;
    private @Nullable Q asked;

    /**
     * Asks nothing until there is space to show something.
     *
     * @param most images that are asked for, however many fit
     * @param question about so many images, one or more; null if there is none to ask
     * @param seriesQuestion the same about {@link #seriesImages so many}
     */
    SheetRequests(
            int most,
            LiveRequest<Q> request,
            IntFunction<@Nullable Q> question,
            LiveRequest<Q> seriesRequest,
            Supplier<@Nullable Q> seriesQuestion,
            SheetSeries series) {
        this.most = most;
        this.request = request;
        this.question = question;
        this.seriesRequest = seriesRequest;
        this.seriesQuestion = seriesQuestion;
        this.series = series;
        series.runningProperty().addListener((property, before, runs) -> followSeries());
    }

    /** How many images each file of the series shows. */
    static int seriesImages(@Nullable ImageShape shape) {
        return shape != null && shape.isPoint() ? SERIES_POINTS : SERIES_IMAGES;
    }

    SheetSeries series() {
        return series;
    }

    /** Images that are shown; 0 while nobody looks. */
    int count() {
        return count;
    }

    /** Whether this is the question that is asked now; the answer to another may still come. */
    boolean isAsked(Q answered) {
        return answered.equals(asked);
    }

    /** Asks for so many images from now on. */
    void show(int imagesThatFit) {
        int wanted = Math.min(imagesThatFit, most);
        if (wanted != count) {
            count = wanted;
            ask();
        }
    }

    /** Asks again: what the question is about has changed. */
    void ask() {
        asked = count > 0 ? question.apply(count) : null;
        put(request, asked);
    }

    /** The same for the series. */
    void followSeries() {
        put(seriesRequest, series.runningProperty().get() ? seriesQuestion.get() : null);
    }

    private static <Q> void put(LiveRequest<Q> request, @Nullable Q question) {
        if (question == null) {
            request.stop();
        } else {
            request.ask(question);
        }
    }
}
