package org.vaelab.data;

import java.util.List;
import org.vaelab.i18n.Sentence;
import org.vaelab.vae.ImageShape;

/** What is known of data before they are read, and how they would look. Any one thread at a time may use it. */
public interface Survey {

    /** What finds the data again, without choices. */
    String location();

    /** Whole sentences: how many images of which sizes, what cannot be read. */
    DataReport report();

    /** Whether a person should have a say before the data are read. */
    boolean needsDecision();

    /** What can be chosen, beside the split; what these data propose is each option's usual answer. */
    List<Option> options();

    /** Whether it is open which images are held out. */
    boolean canBeSplit();

    /** How many images there are, as far as is known. */
    int images(Choices choices);

    /** The shape images would have. */
    ImageShape shape(Choices choices);

    /**
     * Some images as they would be read.
     *
     * @param choices each of which its option has found right
     * @param count how many at most
     */
    ImageSet preview(Choices choices, int count) throws UnreadableDatasetException, InterruptedException;

    /** What would be lost or changed, as a sentence. */
    Sentence effect(Choices choices);
}
