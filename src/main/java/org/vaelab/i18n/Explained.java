package org.vaelab.i18n;

/**
 * A failure that says what went wrong and what to do in a sentence for people. What an exception of this kind calls its message is the same
 * sentence in English, for the log.
 */
public interface Explained {

    /** Whole, naming what it is about. */
    Sentence sentence();
}
