package org.vaelab.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vaelab.i18n.Sentence;

/** Which images are held out to judge by: chosen for any data whose images lie together. */
public final class SplitChoice {

    public static final String SPLIT = "split";
    private static final String HELD_OUT = "held-out";
    private static final String SEED = "split-seed";
    private static final String AS_READ = "as-read";
    private static final String STRATIFIED = "stratified";
    private static final String RANDOM = "random";
    private static final int USUAL_PERCENT = 10;
    private static final int MOST_PERCENT = 90;
    private static final long MOST_SEED = 999_999_999_999L;
    private static final Set<String> OTHER_SPLITS = Set.of("images.report.split-files", "images.report.split-tenth");

    /** Every data set's. */
    public static final List<Option> OPTIONS = List.of(
            Option.oneOf(SPLIT, AS_READ, STRATIFIED, RANDOM),
            Option.whole(HELD_OUT, 1, MOST_PERCENT, USUAL_PERCENT),
            Option.whole(SEED, 0, MOST_SEED, HeldOutSplit.SEED));

    public static final Set<String> IDS = Set.of(SPLIT, HELD_OUT, SEED);

    /** What has a bearing only where data are not left split as they were read. */
    public static final Set<String> OF_A_SPLIT = Set.of(HELD_OUT, SEED);

    private SplitChoice() {}

    public static boolean isAsRead(String split) {
        return split.equals(AS_READ);
    }

    /** The data with the split that is chosen; as they are where none is. */
    static Dataset apply(Dataset read, Choices choices) throws UnreadableDatasetException {
        if (choices.only(IDS).isEmpty()
                || choices.of(SPLIT).filter(AS_READ::equals).isPresent()) {
            return read;
        }
        if (read.train().store() != read.heldOut().store()) {
            throw new UnreadableDatasetException(Path.of(read.name()), "data.split-by-files");
        }
        String way = choices.of(SPLIT).orElse(STRATIFIED);
        int percent = Integer.parseInt(choices.of(HELD_OUT).orElse(Integer.toString(USUAL_PERCENT)));
        long seed = Long.parseLong(choices.of(SEED).orElse(Long.toString(HeldOutSplit.SEED)));
        ImageSet all = read.train().and(read.heldOut());
        HeldOutSplit split = way.equals(RANDOM)
                ? HeldOutSplit.random(all, percent, seed)
                : HeldOutSplit.stratified(all, percent, seed);
        Sentence told = Sentence.of(
                "images.report.split-" + way,
                split.heldOut().count(),
                percent,
                Long.toString(seed),
                ReportBuilder.kind(all.shape()));
        return new Dataset(
                read.name(), read.location(), split.train(), split.heldOut(), read.classNames(), told(read, told));
    }

    private static DataReport told(Dataset read, Sentence split) {
        List<Sentence> facts = new ArrayList<>(read.report().facts());
        facts.removeIf(fact -> OTHER_SPLITS.contains(fact.key()));
        facts.add(split);
        return new DataReport(facts, read.report().warnings(), read.report().unreadable());
    }
}
