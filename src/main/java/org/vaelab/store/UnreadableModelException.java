package org.vaelab.store;

/** A model file that cannot be used. The message is one sentence a person can act on; it names the file. */
public final class UnreadableModelException extends Exception {

    private static final long serialVersionUID = 1L;

    public UnreadableModelException(String message) {
        super(message);
    }

    public UnreadableModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
