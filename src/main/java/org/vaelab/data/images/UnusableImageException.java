package org.vaelab.data.images;

import org.vaelab.i18n.Explained;
import org.vaelab.i18n.Sentence;

/** One image that cannot be used; the others can. */
final class UnusableImageException extends Exception implements Explained {

    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    UnusableImageException(String key, Object... arguments) {
        super(Sentence.of(key, arguments).inEnglish());
        sentence = Sentence.of(key, arguments);
    }

    UnusableImageException(Throwable cause, String key, Object... arguments) {
        this(key, arguments);
        initCause(cause);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
