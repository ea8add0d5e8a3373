package org.vaelab.cli;

import org.jspecify.annotations.Nullable;

/** A command could not do its work; the message is one sentence that says why and what to do. */
final class CommandFailure extends Exception {

    private static final long serialVersionUID = 1L;

    CommandFailure(String message) {
        super(message);
    }

    CommandFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
