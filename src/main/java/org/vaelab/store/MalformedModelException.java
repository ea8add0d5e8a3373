package org.vaelab.store;

import java.util.List;
import org.vaelab.i18n.Sentence;

/** What is wrong with a model file's content. */
final class MalformedModelException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> more;

    /**
     * @param key of a text whose place {@code {0}} is the file
     * @param more for the places from {@code {1}} on
     */
    MalformedModelException(String key, Object... more) {
        super(key);
        this.key = key;
        this.more = List.of(more);
    }

    MalformedModelException(Throwable cause, String key, Object... more) {
        this(key, more);
        initCause(cause);
    }

    Sentence sentence(String file) {
        return Sentence.about(file, key, more.toArray());
    }
}
