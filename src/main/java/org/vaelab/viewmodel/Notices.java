package org.vaelab.viewmodel;

import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Sentences a person should read: what went wrong and what to do, or what was done. */
public final class Notices {

    private final Executor uiThread;
    private final ReadOnlyObjectWrapper<@Nullable Notice> latest = new ReadOnlyObjectWrapper<>();

    public Notices(Executor uiThread) {
        this.uiThread = uiThread;
    }

    /** The newest one; null before the first. Changes on the UI thread. */
    public ReadOnlyObjectProperty<@Nullable Notice> latestProperty() {
        return latest.getReadOnlyProperty();
    }

    /** Says what was done. May be called from any thread. */
    public void show(String sentence) {
        tell(new Notice(sentence, false));
    }

    /** Says what could not be done, and what to do; to stay until it is dismissed or the next takes its place. May be called from any thread. */
    public void warn(String sentence) {
        tell(new Notice(sentence, true));
    }

    private void tell(Notice notice) {
        uiThread.execute(() -> latest.set(notice));
    }

    /** One sentence, told once: two of the same words are two notices. */
    public static final class Notice {

        private final String sentence;
        private final boolean trouble;

        private Notice(String sentence, boolean trouble) {
            this.sentence = sentence;
            this.trouble = trouble;
        }

        public String sentence() {
            return sentence;
        }

        /** Whether something could not be done. */
        public boolean isTrouble() {
            return trouble;
        }
    }
}
