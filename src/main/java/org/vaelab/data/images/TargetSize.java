package org.vaelab.data.images;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vaelab.data.Size;
import org.vaelab.i18n.Sentence;

/**
 * The size all images of a folder are brought to: the one most of them have; if that is more than 128 a side, as much smaller.
 *
 * @param found how often each size was met, the most frequent first
 */
record TargetSize(int width, int height, List<Found> found) {

    /** A size upright, and how many images have it. */
    record Found(int width, int height, long images) {}

    static final int MOST_A_SIDE = 128;
    private static final int NAMED = 5;

    TargetSize {
        found = List.copyOf(found);
    }

    static TargetSize of(Stream<ImageHeader> headers) {
        Map<List<Integer>, Long> counts = headers.collect(Collectors.groupingBy(
                header -> List.of(header.uprightWidth(), header.uprightHeight()), Collectors.counting()));
        List<Found> found = counts.entrySet().stream()
                .map(entry -> new Found(entry.getKey().get(0), entry.getKey().get(1), entry.getValue()))
                .sorted(Comparator.comparing(Found::images)
                        .thenComparing(size -> (long) size.width() * size.height())
                        .thenComparing(Found::width)
                        .reversed())
                .toList();
        Found most = found.get(0);
        double scale = Math.min(1, (double) MOST_A_SIDE / Math.max(most.width(), most.height()));
        return new TargetSize(side(most.width() * scale), side(most.height() * scale), found);
    }

    /** The same findings, but another size. */
    TargetSize sized(Size chosen) {
        return new TargetSize(chosen.width(), chosen.height(), found);
    }

    /** Half as large each way. */
    TargetSize halved() {
        return new TargetSize(side(width / 2.0), side(height / 2.0), found);
    }

    private static int side(double exact) {
        return Math.max(1, (int) Math.round(exact));
    }

    /** Whether some image must be changed. */
    boolean changesImages() {
        return found.size() > 1 || found.get(0).width() != width || found.get(0).height() != height;
    }

    /** The most frequent sizes, and how many others there are. */
    Sentence foundSizes() {
        Sentence sizes = found.stream()
                .limit(NAMED)
                .map(size -> Sentence.of("images.report.size", size.width(), size.height(), size.images()))
                .reduce((before, next) -> Sentence.of("images.report.and", before, next))
                .orElseThrow();
        return found.size() <= NAMED ? sizes : Sentence.of("images.report.others", sizes, found.size() - NAMED);
    }
}
