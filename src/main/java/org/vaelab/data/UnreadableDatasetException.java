package org.vaelab.data;

import java.nio.file.Path;
import java.util.Objects;

/** Data from outside that cannot be used. The message is one sentence a person can act on; it names the file. */
public final class UnreadableDatasetException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Path file;

    public UnreadableDatasetException(Path file, String message) {
        super(message);
        this.file = file;
    }

    public UnreadableDatasetException(Path file, String message, Throwable cause) {
        super(message, cause);
        this.file = file;
    }

    public Path file() {
        return file;
    }

    /** Never null: there is always a sentence. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
