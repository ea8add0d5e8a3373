package org.vaelab.data.download;

import java.util.Objects;

/** A download that did not succeed. The message is for a person: what happened and what to do. */
public final class DownloadException extends Exception {

    private static final long serialVersionUID = 1L;

    DownloadException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Never null: there is always a sentence. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
