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

    /** Shows one sentence. May be called from any thread. */
    public void show(String sentence) {
        uiThread.execute(() -> latest.set(new Notice(sentence)));
    }

    /** One sentence, told once: two of the same words are two notices. */
    public static final class Notice {

        private final String sentence;

        private Notice(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }
    }
}
