package org.vaelab.store;

/** What is wrong with a model file's content and what to do, as the end of a sentence that begins with the file's name. */
final class MalformedModelException extends Exception {

    private static final long serialVersionUID = 1L;
    private static final String CHOOSE_ANOTHER = "; choose a .vaelab file that this program wrote.";

    MalformedModelException(String wrong) {
        super(wrong + CHOOSE_ANOTHER);
    }

    MalformedModelException(String wrong, Throwable cause) {
        super(wrong + CHOOSE_ANOTHER, cause);
    }

    private MalformedModelException(int format, int newestKnown) {
        super("is of format " + format + ", from a newer version of VAE Lab, while this one reads up to format "
                + newestKnown + "; update the program to open it.");
    }

    static MalformedModelException newer(int format, int newestKnown) {
        return new MalformedModelException(format, newestKnown);
    }
}
