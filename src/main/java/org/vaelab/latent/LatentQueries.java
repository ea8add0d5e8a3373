package org.vaelab.latent;

import java.util.List;
import java.util.function.Consumer;
import org.vaelab.vae.ImageSource;

/**
 * What one can ask of the newest model. Each asker takes a request of its own once and keeps it; answers come on the receiver thread that the
 * implementation was given. A question that does not fit the model (another latent dimension, images of another shape or without a class the model knows) waits until one comes that it fits.
 */
public interface LatentQueries {

    /** The image at a point, foremost of all: what the pointer drags. */
    LiveRequest<Code> decodes(Consumer<DecodedImage> receiver);

    /** The images at several points at once. */
    LiveRequest<List<Code>> batches(Consumer<DecodedBatch> receiver);

    /** How far the decoder can be trusted at many points, in the time that is left. */
    LiveRequest<TrustQuestion> trust(Consumer<TrustValues> receiver);

    /** One image seen through the model. */
    LiveRequest<ImagePick> examinations(Consumer<Examination> receiver);

    /** Images generated from the prior. */
    LiveRequest<SamplesRequest> samples(Consumer<Samples> receiver);

    /** Originals beside their reconstructions. */
    LiveRequest<ImagePicks> reconstructions(Consumer<Reconstructions> receiver);

    /** Decodes codes to that class from now on, where the networks are told the class; samples and reconstructions have classes of their own. */
    void chooseClass(int label);

    /** The mean codes of all images of a source; while training runs, those of a sample are current at each answer. */
    LiveRequest<ImageSource> codes(Consumer<MeanCodes> receiver);

    /** What the posterior and both loss terms of all images of a source are, kept up to date as the codes are; costs twice their time. */
    LiveRequest<ImageSource> terms(Consumer<ImageTerms> receiver);

    /** How much each dimension carries, over some images spread over the source; told once or twice a second, since that is read and not watched. */
    LiveRequest<ImageSource> usage(Consumer<LiveUsage> receiver);
}
