package org.vaelab.data.download;

import java.util.List;
import org.vaelab.i18n.Sentence;

/** One mirror failed; another may not. */
final class MirrorException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> more;

    /**
     * @param key of a text whose place {@code {0}} is the mirror
     * @param more for the places from {@code {1}} on
     */
    MirrorException(String key, Object... more) {
        super(Sentence.about("The mirror", key, more).inEnglish());
        this.key = key;
        this.more = List.of(more);
    }

    MirrorException(Throwable cause, String key, Object... more) {
        this(key, more);
        initCause(cause);
    }

    /** @param mirror as a person knows it */
    Sentence sentence(String mirror) {
        return Sentence.about(mirror, key, more.toArray());
    }
}
