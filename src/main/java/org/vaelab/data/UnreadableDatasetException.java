package org.vaelab.data;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.vaelab.i18n.Explained;
import org.vaelab.i18n.Sentence;

/** Data from outside that cannot be used. It says so in one sentence a person can act on, which names the file. */
public final class UnreadableDatasetException extends Exception implements Explained {

    private static final long serialVersionUID = 1L;
    private static final Set<String> ABOUT_CHOICES =
            Set.of("data.option-unknown", "data.option-wrong", "data.zip-option");

    private final transient Path file;
    private final transient Sentence sentence;

    /**
     * @param key of a text whose place {@code {0}} is the file
     * @param more for the places from {@code {1}} on
     */
    public UnreadableDatasetException(Path file, String key, Object... more) {
        this(file, Sentence.about(file, key, more));
    }

    /** As the other one, for a failure that has a cause. */
    public UnreadableDatasetException(Throwable cause, Path file, String key, Object... more) {
        this(file, key, more);
        initCause(cause);
    }

    public UnreadableDatasetException(Path file, Sentence sentence) {
        super(sentence.inEnglish());
        this.file = file;
        this.sentence = sentence;
    }

    /** Whether the data are well and what was chosen for them is not. */
    public boolean isAboutChoices() {
        return ABOUT_CHOICES.contains(sentence.key());
    }

    public Path file() {
        return file;
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }

    /** Never null: there is always a sentence. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
