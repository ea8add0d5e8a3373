package org.vaelab.viewmodel.datacheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vaelab.concurrent.LatestWins;
import org.vaelab.data.Choices;
import org.vaelab.data.DataName;
import org.vaelab.data.ImageSet;
import org.vaelab.data.Survey;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.i18n.Sentence;
import org.vaelab.latent.MeanImage;
import org.vaelab.vae.ImageShape;
import org.vaelab.viewmodel.Workspace;
import org.vaelab.viewmodel.training.TrainingViewModel;

/** The page on which a person decides how data are read. Belongs to the UI thread. */
public final class DataCheckViewModel {

    private static final Logger LOG = LoggerFactory.getLogger(DataCheckViewModel.class);
    private static final int SAMPLES = 20;

    /** One point tells nothing; so many tell where they all lie. */
    private static final int POINTS = 3_000;

    private record Question(Survey survey, Answers answers) {}

    /**
     * What the answers lead to.
     *
     * @param images some of them as they would be read
     * @param effect what is done to them
     * @param count of all
     */
    public record Preview(Survey survey, List<MeanImage> images, Sentence effect, int count, ImageShape shape) {

        public Preview {
            images = List.copyOf(images);
        }
    }

    private final Workspace workspace;
    private final TrainingViewModel training;
    private final Consumer<DataName> read;
    private final WholeLook look;
    private final LatestWins<Question, Preview> previews;
    private final ReadOnlyObjectWrapper<@Nullable Survey> survey = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Answers> answers = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Preview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper usable = new ReadOnlyBooleanWrapper();

    /**
     * @param read reads data as they were decided on
     * @param look looks at all images while a person decides
     * @param worker makes previews: one thread, not the UI's
     */
    public DataCheckViewModel(
            Workspace workspace,
            TrainingViewModel training,
            Consumer<DataName> read,
            WholeLook look,
            Executor worker,
            Executor uiThread) {
        this.workspace = workspace;
        this.training = training;
        this.read = read;
        this.look = look;
        previews = new LatestWins<>(worker, DataCheckViewModel::look, uiThread, this::show);
    }

    /** What is being decided on; null while nothing is. */
    public ReadOnlyObjectProperty<@Nullable Survey> surveyProperty() {
        return survey.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Answers> answersProperty() {
        return answers.getReadOnlyProperty();
    }

    /** Of the newest answers that are right; null before the first. */
    public ReadOnlyObjectProperty<@Nullable Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** Whether every answer is right and leads to images enough to learn from. */
    public ReadOnlyBooleanProperty usableProperty() {
        return usable.getReadOnlyProperty();
    }

    /** What all images together tell, as far as they were looked at. */
    public ReadOnlyObjectProperty<WholeLook.Seen> seenProperty() {
        return look.seenProperty();
    }

    /** Ends the look at all images; what it would tell is in the report once the data are read. */
    public void stopLooking() {
        look.stop();
    }

    /** Begins it again. */
    public void lookAgain() {
        look.again();
    }

    /** Whether the likelihood of the form suits the values of the pixels; empty while that is not known. */
    public Optional<Sentence> likelihoodFit(Preview of) {
        return LikelihoodFit.of(
                look.seenProperty().get().report(),
                training.form().formProperty().get().plan(of.shape()));
    }

    /** Asks a person. */
    public void ask(Survey found, Choices before) {
        preview.set(null);
        answers.set(Answers.of(found, before));
        survey.set(found);
        refresh();
    }

    public void answer(String id, String text) {
        Answers now = answers.get();
        if (now != null && !now.text(id).equals(text)) {
            answers.set(now.with(id, text));
            refresh();
        }
    }

    private void refresh() {
        Survey asked = survey.get();
        Answers now = answers.get();
        if (asked == null || now == null || !now.areRight()) {
            usable.set(false);
        } else {
            previews.request(new Question(asked, now));
        }
    }

    private static Preview look(Question question) {
        Survey survey = question.survey();
        Choices choices = question.answers().ofImages();
        List<MeanImage> images = new ArrayList<>();
        try {
            ImageSet some = survey.preview(choices, survey.shape(choices).isPoint() ? POINTS : SAMPLES);
            for (int i = 0; i < some.count(); i++) {
                float[] pixels = new float[some.shape().size()];
                some.read(i, pixels, 0);
                images.add(new MeanImage(some.shape(), pixels));
            }
        } catch (UnreadableDatasetException e) {
            LOG.warn("No preview of {}", survey.location(), e);
            return new Preview(survey, List.of(), e.sentence(), 0, survey.shape(choices));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new Preview(survey, images, survey.effect(choices), survey.images(choices), survey.shape(choices));
    }

    private void show(Preview newest) {
        Answers now = answers.get();
        if (newest.survey() == survey.get() && now != null) {
            preview.set(newest);
            usable.set(now.areRight() && newest.count() > 1);
            if (usable.get()) {
                look.follow(new DataName(newest.survey().location(), now.ofImages()));
            }
        }
    }

    /** How long an epoch will take here, with the network of the form. */
    public Sentence epochTime(Preview of) {
        return EpochTime.of(
                training.form().formProperty().get().plan(of.shape()),
                of.count(),
                workspace.modelProperty().get(),
                training.snapshotProperty().get());
    }

    /** Reads the data as decided. */
    public void use() {
        Survey asked = survey.get();
        Answers now = answers.get();
        if (asked != null && now != null && usable.get()) {
            DataName name = new DataName(asked.location(), now.choices());
            leave(new DataName(asked.location(), now.ofImages()));
            read.accept(name);
        }
    }

    /** Leaves everything as it is. */
    public void cancel() {
        leave(null);
    }

    private void leave(@Nullable DataName used) {
        look.forget(used);
        survey.set(null);
        answers.set(null);
        preview.set(null);
        usable.set(false);
    }
}
