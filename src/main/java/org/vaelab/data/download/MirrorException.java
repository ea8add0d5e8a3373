package org.vaelab.data.download;

import java.util.Objects;

/** One mirror failed; another may not. The message completes "MIRROR ". */
final class MirrorException extends Exception {

    private static final long serialVersionUID = 1L;

    MirrorException(String message) {
        super(message);
    }

    MirrorException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Never null: there is always a sentence. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
