package org.vaelab.viewmodel.training;

import org.vaelab.vae.CrudeObjective;
import org.vaelab.vae.FixedGaussianLikelihood;
import org.vaelab.vae.VaeObjective;

/** What the training form asks for. */
public enum TrainingField {
    NETWORK("network", Reach.NEW_MODEL),
    CONVOLUTIONS("conv", Reach.NEW_MODEL),
    HIDDEN("hidden", Reach.NEW_MODEL),
    LATENT_DIM("latent-dim", Reach.NEW_MODEL),
    OBJECTIVE("objective", Reach.NEW_MODEL),
    LIKELIHOOD("likelihood", Reach.NEW_MODEL),
    ACTIVATION("activation", Reach.NEW_MODEL),
    PIXELS("pixels", Reach.NEXT_START),
    SIGMA(FixedGaussianLikelihood.SIGMA, Reach.NEW_MODEL),
    FREE_BITS(VaeObjective.FREE_BITS, Reach.NEW_MODEL),
    MU_WEIGHT(CrudeObjective.MU_WEIGHT, Reach.NEW_MODEL),
    LOG_VAR_WEIGHT(CrudeObjective.LOG_VAR_WEIGHT, Reach.NEW_MODEL),
    BETA("beta", Reach.LIVE),
    WARM_UP("warm-up", Reach.NEXT_START),
    KL_SCHEDULE("kl-schedule", Reach.NEXT_START),
    BATCH("batch", Reach.NEXT_START),
    LEARNING_RATE("learning-rate", Reach.LIVE),
    LEARNING_RATE_SCHEDULE("learning-rate-schedule", Reach.NEXT_START),
    OPTIMISER("optimiser", Reach.NEXT_START),
    CLIP_NORM("clip-norm", Reach.NEXT_START),
    SEED("seed", Reach.NEW_MODEL),
    EPOCHS("epochs", Reach.NEXT_START),
    PATIENCE("patience", Reach.NEXT_START),
    WORKERS("workers", Reach.NEXT_START);

    /** When a change takes effect. */
    public enum Reach {
        /** At the next step. */
        LIVE,
        /** When training is next started; the weights are kept. */
        NEXT_START,
        /** Only with new weights. */
        NEW_MODEL
    }

    private final String id;
    private final Reach reach;

    TrainingField(String id, Reach reach) {
        this.id = id;
        this.reach = reach;
    }

    /** The field of that name. */
    static TrainingField ofId(String id) {
        for (TrainingField field : values()) {
            if (field.id.equals(id)) {
                return field;
            }
        }
        throw new IllegalArgumentException("there is no field " + id);
    }

    /** The name in keys, node ids and style sheets. */
    public String id() {
        return id;
    }

    public Reach reach() {
        return reach;
    }
}
