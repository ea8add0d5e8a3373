package org.vaelab.viewmodel.own;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.vaelab.data.Dataset;
import org.vaelab.latent.Code;
import org.vaelab.latent.Examination;
import org.vaelab.latent.ImagePick;
import org.vaelab.latent.LatentQueries;
import org.vaelab.latent.LiveRequest;
import org.vaelab.latent.MeanImage;
import org.vaelab.latent.OneImage;
import org.vaelab.store.ArgbImage;
import org.vaelab.vae.ImageShape;
import org.vaelab.vae.ImageSource;
import org.vaelab.vae.VaeConfig;
import org.vaelab.viewmodel.Trail;
import org.vaelab.viewmodel.Workspace;
import org.vaelab.viewmodel.map.MapMarks;

/** An image that a person draws or brings: encoded at each stroke and as the model learns, its posterior shown on the map. */
public final class OwnImageViewModel {

    public static final double THINNEST = 0.5;
    public static final double THICKEST = 3;

    private static final ImageShape UNKNOWN = ImageShape.grey(28, 28);

    private final Workspace workspace;
    private final MapMarks marks;
    private final LiveRequest<ImagePick> request;
    private final Trail<MeanImage> trail = new Trail<>(blank(UNKNOWN));
    private final ReadOnlyObjectWrapper<MeanImage> image = new ReadOnlyObjectWrapper<>(trail.present());
    private final ReadOnlyObjectWrapper<@Nullable Examination> examination = new ReadOnlyObjectWrapper<>();
    private final DoubleProperty thickness = new SimpleDoubleProperty(1);
    private final BooleanProperty erases = new SimpleBooleanProperty();
    /** For a model that is told the class of each image. */
    private final IntegerProperty label = new SimpleIntegerProperty();

    private @Nullable ImagePick asked;
    private double lastX;
    private double lastY;

    /** A blank image at first. */
    public OwnImageViewModel(Workspace workspace, LatentQueries queries, MapMarks marks) {
        this.workspace = workspace;
        this.marks = marks;
        request = queries.examinations(this::receive);
        workspace.modelProperty().subscribe(this::follow);
        label.addListener((property, before, now) -> show());
    }

    private static MeanImage blank(ImageShape shape) {
        float[] pixels = new float[shape.size()];
        // A point of the plane always lies somewhere, until there is none.
        Arrays.fill(pixels, shape.isPoint() ? Float.NaN : 0);
        return new MeanImage(shape, pixels);
    }

    private void follow(@Nullable VaeConfig model) {
        if (model != null && !model.shape().equals(image.get().shape())) {
            trail.begin(blank(model.shape()));
            show();
        } else {
            // What is known is of another model.
            tell(null);
            show();
        }
    }

    /** What is drawn, at the size of the model's images. */
    public ReadOnlyObjectProperty<MeanImage> imageProperty() {
        return image.getReadOnlyProperty();
    }

    /** Whether the model is of points of the plane, which are placed and not painted: no brush and no picture is of use. */
    public ObservableValue<Boolean> placesPointsProperty() {
        return image.map(drawn -> drawn.shape().isPoint());
    }

    /** How the model sees it; null while it is blank, or before the first answer. */
    public ReadOnlyObjectProperty<@Nullable Examination> examinationProperty() {
        return examination.getReadOnlyProperty();
    }

    /** The brush's radius in pixels of the image. */
    public DoubleProperty thicknessProperty() {
        return thickness;
    }

    /** Whether the brush takes ink away. */
    public BooleanProperty erasesProperty() {
        return erases;
    }

    /** The class that a model is told which is told the class of each image; counted from 0. */
    public IntegerProperty labelProperty() {
        return label;
    }

    /** The names of the classes the model is told, or empty if it is told none. */
    public ObservableValue<List<String>> classesProperty() {
        return workspace.modelProperty().map(this::classNames).orElse(List.of());
    }

    private List<String> classNames(VaeConfig model) {
        Dataset dataset = workspace.datasetProperty().get();
        List<String> names = dataset == null ? List.of() : dataset.classNames();
        return IntStream.range(0, model.classes())
                .mapToObj(each -> each < names.size() ? names.get(each) : String.valueOf(each))
                .toList();
    }

    public ReadOnlyBooleanProperty undoableProperty() {
        return trail.canGoBackProperty();
    }

    public ReadOnlyBooleanProperty redoableProperty() {
        return trail.canGoForwardProperty();
    }

    /** The brush comes down, in pixels of the image from its top left corner. */
    public void press(double x, double y) {
        draw(x, y, x, y, false);
    }

    /** The brush moves on from where it was, still down. */
    public void drag(double x, double y) {
        draw(lastX, lastY, x, y, true);
    }

    private void draw(double fromX, double fromY, double toX, double toY, boolean goesOn) {
        lastX = toX;
        lastY = toY;
        MeanImage now = image.get();
        MeanImage next = now.shape().isPoint()
                ? point(toX, toY)
                : new SoftBrush(thickness.get(), erases.get()).stroke(now, fromX, fromY, toX, toY);
        trail.visit(next, goesOn);
        show();
    }

    /** A point of the plane is where the brush is. */
    private static MeanImage point(double x, double y) {
        float right = (float) Math.max(0, Math.min(1, x));
        float up = (float) Math.max(0, Math.min(1, 1 - y));
        return new MeanImage(ImageShape.POINT, new float[] {right, up});
    }

    /** Takes a picture in the place of what is drawn. */
    public void take(ArgbImage picture) {
        Dataset dataset = workspace.datasetProperty().get();
        ImageShape shape = image.get().shape();
        boolean fits = dataset != null && dataset.shape().equals(shape);
        boolean lightOnDark = dataset == null || !fits || Intake.isLightOnDark(dataset.train());
        trail.visit(Intake.of(picture, shape, lightOnDark), false);
        show();
    }

    /** Ink becomes paper and paper ink. */
    public void invert() {
        trail.visit(Intake.inverted(image.get()), false);
        show();
    }

    public void clear() {
        trail.visit(blank(image.get().shape()), false);
        show();
    }

    public void undo() {
        trail.back();
        show();
    }

    public void redo() {
        trail.forward();
        show();
    }

    /** Moves z to the mean of its posterior, so that the decoded image is its reconstruction. */
    public void moveThere() {
        Examination seen = examination.get();
        if (seen != null) {
            workspace.moveTo(new Code(seen.posterior().mu(0)));
        }
    }

    private void show() {
        MeanImage now = trail.present();
        image.set(now);
        if (isBlank(now)) {
            asked = null;
            request.stop();
            tell(null);
        } else {
            asked = new ImagePick(new OneImage(now, known()), 0);
            request.ask(asked);
        }
    }

    private int known() {
        VaeConfig model = workspace.modelProperty().get();
        return model == null || model.classes() == 0
                ? ImageSource.UNLABELLED
                : Math.max(0, Math.min(model.classes() - 1, label.get()));
    }

    private static boolean isBlank(MeanImage image) {
        boolean point = image.shape().isPoint();
        for (float pixel : image.toArray()) {
            if (point ? !Float.isNaN(pixel) : pixel > 0) {
                return false;
            }
        }
        return true;
    }

    private void receive(Examination newest) {
        if (newest.request().equals(asked)) {
            tell(newest);
        }
    }

    private void tell(@Nullable Examination newest) {
        examination.set(newest);
        marks.showOwn(newest);
    }
}
