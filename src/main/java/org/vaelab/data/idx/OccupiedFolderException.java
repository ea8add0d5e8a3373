package org.vaelab.data.idx;

import java.io.IOException;
import java.nio.file.Path;
import org.vaelab.i18n.Explained;
import org.vaelab.i18n.Sentence;

/** Something lies in a folder that would be mixed up with what is to be written there. */
public final class OccupiedFolderException extends IOException implements Explained {

    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    /** @param key of a text whose place {@code {0}} is what is in the way */
    public OccupiedFolderException(String key, Path occupant) {
        super(Sentence.of(key, occupant).inEnglish());
        this.sentence = Sentence.of(key, occupant);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
