package org.vaelab.data.download;

/** One mirror failed; another may not. The message completes "MIRROR ". */
final class MirrorException extends Exception {

    private static final long serialVersionUID = 1L;

    MirrorException(String message) {
        super(message);
    }

    MirrorException(String message, Throwable cause) {
        super(message, cause);
    }
}
