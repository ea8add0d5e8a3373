package org.vaelab.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import org.jspecify.annotations.Nullable;
import org.vaelab.i18n.Explained;
import org.vaelab.i18n.Sentence;

/** A command could not do its work; it says why and what to do. */
final class CommandFailure extends Exception implements Explained {

    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    CommandFailure(String key, Object... arguments) {
        this(null, key, arguments);
    }

    CommandFailure(@Nullable Throwable cause, String key, Object... arguments) {
        this(cause, Sentence.of(key, arguments));
    }

    private CommandFailure(@Nullable Throwable cause, Sentence sentence) {
        super(sentence.inEnglish(), cause);
        this.sentence = sentence;
    }

    static CommandFailure cannotWrite(String file, IOException e) {
        if (e instanceof Explained explained) {
            return new CommandFailure(e, explained.sentence());
        }
        if (e instanceof AccessDeniedException) {
            return new CommandFailure(e, "cli.may-not-write", file);
        }
        return e instanceof FileAlreadyExistsException
                ? new CommandFailure(e, "cli.in-the-way", file)
                : new CommandFailure(e, "cli.cannot-write", file, e.getClass().getSimpleName() + ": " + e.getMessage());
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
