package org.vaelab.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vaelab.data.ImageSet;
import org.vaelab.data.UnreadableDatasetException;
import org.vaelab.evaluation.Evaluation;
import org.vaelab.evaluation.EvaluationReport;
import org.vaelab.evaluation.EvaluationRequest;
import org.vaelab.evaluation.Evaluator;
import org.vaelab.latent.LatentUsage;
import org.vaelab.store.SavedModel;
import org.vaelab.store.UnreadableModelException;
import org.vaelab.training.PixelTreatment;
import org.vaelab.vae.VaeInference;
import org.vaelab.vae.VaeParameters;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Judges a model on held-out images. */
@Command(name = "evaluate", resourceBundle = "org.vaelab.i18n.cli", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class EvaluateCommand implements Callable<Integer> {

    private final Toolbox toolbox;

    @Mixin
    private ModelArgument model;

    @Mixin
    private OwnOrOtherData data;

    @Option(names = "--images", paramLabel = "N", descriptionKey = "evaluate-images")
    private @Nullable Integer images;

    @Option(names = "--importance-samples", defaultValue = "0", paramLabel = "K", descriptionKey = "importance-samples")
    private int importanceSamples;

    @Option(names = "--binarise", descriptionKey = "binarise")
    private boolean binarise;

    @Option(names = "--seed", defaultValue = "1", descriptionKey = "noise-seed")
    private long seed;

    EvaluateCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public Integer call()
            throws BadArgument, CommandFailure, UnreadableDatasetException, UnreadableModelException,
                    InterruptedException {
        SavedModel saved = toolbox.read(model.file());
        // A model that was trained on binarised pixels is judged on such.
        EvaluationRequest request =
                request(binarise || saved.settings().regime().pixels() != PixelTreatment.GREY);
        if (binarise && saved.parameters().config().shape().isPoint()) {
            throw new BadArgument("cli.binarise-points");
        }
        ImageSet heldOut = data.open(toolbox, saved).heldOut();
        if (heldOut.count() == 0) {
            throw new CommandFailure("cli.no-held-out");
        }
        Evaluation evaluation = evaluate(saved.parameters(), heldOut, request);
        tell(evaluation);
        toolbox.result(EvaluationReport.of(evaluation));
        return ExitCode.OK;
    }

    private EvaluationRequest request(boolean binarised) throws BadArgument {
        return new EvaluationRequest(
                BadArgument.atLeast("--images", images == null ? Integer.MAX_VALUE : images, 1),
                BadArgument.within(
                        "--importance-samples", importanceSamples, 0, EvaluationRequest.MAX_IMPORTANCE_SAMPLES),
                binarised,
                seed);
    }

    private Evaluation evaluate(VaeParameters parameters, ImageSet heldOut, EvaluationRequest request)
            throws InterruptedException {
        try (VaeInference inference = toolbox.engine().get().inference(parameters.config())) {
            return Evaluator.evaluate(inference, parameters, heldOut, request, new EvaluationProgress(toolbox));
        }
    }

    /** What a person should know who quotes the figures. */
    private void tell(Evaluation evaluation) {
        LatentUsage usage = evaluation.usage();
        if (usage.collapsedDimensions() > 0) {
            toolbox.say(
                    "cli.collapsed",
                    usage.collapsedDimensions(),
                    evaluation.config().latentDim());
        }
        if (!evaluation.isLikelihood()) {
            toolbox.say("cli.not-a-likelihood");
        }
        if (!evaluation.hasPosterior()) {
            toolbox.say("cli.no-posterior");
        }
    }
}
