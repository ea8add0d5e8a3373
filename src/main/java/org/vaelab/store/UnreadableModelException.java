package org.vaelab.store;

import org.vaelab.i18n.Explained;
import org.vaelab.i18n.Sentence;

/** A model file that cannot be used. It says so in one sentence a person can act on, which names the file. */
public final class UnreadableModelException extends Exception implements Explained {

    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    UnreadableModelException(Sentence sentence) {
        super(sentence.inEnglish());
        this.sentence = sentence;
    }

    UnreadableModelException(Throwable cause, Sentence sentence) {
        super(sentence.inEnglish(), cause);
        this.sentence = sentence;
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
