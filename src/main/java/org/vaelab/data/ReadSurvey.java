package org.vaelab.data;

import java.util.List;
import org.vaelab.i18n.Sentence;
import org.vaelab.vae.ImageShape;

/** A look at data that are read, or made, quickly enough to be looked at whole. */
final class ReadSurvey implements Survey {

    /** Reads the data as chosen. */
    @FunctionalInterface
    interface Reading {

        Dataset read(Choices choices, Progress progress) throws UnreadableDatasetException, InterruptedException;
    }

    private final Reading reading;
    private final List<Option> options;
    private final String location;
    private final DataReport report;
    private Choices newest = Choices.NONE;
    private Dataset read;

    /** Reads the data as they are when nothing is chosen. */
    ReadSurvey(Reading reading, List<Option> options, String location, Progress progress)
            throws UnreadableDatasetException, InterruptedException {
        this.reading = reading;
        this.options = List.copyOf(options);
        this.location = location;
        read = reading.read(Choices.NONE, progress);
        report = ReportBuilder.of(read);
    }

    @Override
    public String location() {
        return location;
    }

    @Override
    public DataReport report() {
        return report;
    }

    @Override
    public boolean needsDecision() {
        return false;
    }

    @Override
    public List<Option> options() {
        return options;
    }

    @Override
    public boolean canBeSplit() {
        return read.train().store() == read.heldOut().store();
    }

    @Override
    public int images(Choices choices) {
        return read.train().count() + read.heldOut().count();
    }

    @Override
    public ImageShape shape(Choices choices) {
        return read.shape();
    }

    @Override
    public ImageSet preview(Choices choices, int count) throws UnreadableDatasetException, InterruptedException {
        if (!choices.equals(newest)) {
            read = reading.read(choices, Progress.silent());
            newest = choices;
        }
        return read.train().some(count);
    }

    @Override
    public Sentence effect(Choices choices) {
        return read.shape().isPoint()
                ? Sentence.of("images.report.points", images(choices))
                : Sentence.of(
                        "images.report.images",
                        images(choices),
                        read.shape().width(),
                        read.shape().height());
    }
}
