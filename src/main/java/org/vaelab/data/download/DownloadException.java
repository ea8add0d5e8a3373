package org.vaelab.data.download;

import java.util.Objects;
import org.vaelab.i18n.Explained;
import org.vaelab.i18n.Sentence;

/** A download that did not succeed; it says what happened and what to do. */
public final class DownloadException extends Exception implements Explained {

    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    DownloadException(Throwable cause, Sentence sentence) {
        super(sentence.inEnglish(), cause);
        this.sentence = sentence;
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
