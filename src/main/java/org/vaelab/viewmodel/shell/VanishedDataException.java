package org.vaelab.viewmodel.shell;

import org.vaelab.i18n.Explained;
import org.vaelab.i18n.Sentence;

/** Data that were opened once are not where they were. */
final class VanishedDataException extends Exception implements Explained {

    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    VanishedDataException(String place) {
        this(Sentence.of("shell.data.vanished", place));
    }

    private VanishedDataException(Sentence sentence) {
        super(sentence.inEnglish());
        this.sentence = sentence;
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
