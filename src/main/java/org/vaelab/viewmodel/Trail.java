package org.vaelab.viewmodel;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Where one has been, and can go back to and forth again. */
public final class Trail<T> {

    private static final int MOST_STEPS_BACK = 100;

    private final Deque<T> past = new ArrayDeque<>();
    private final Deque<T> future = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
    private T present;

    public Trail(T start) {
        present = start;
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    public T present() {
        return present;
    }

    /**
     * Comes to a place; what lay ahead is forgotten.
     *
     * @param goesOn whether this is still the step that led to the present place, as each movement of one drag is
     */
    public void visit(T next, boolean goesOn) {
        if (next.equals(present)) {
            return;
        }
        if (!goesOn) {
            past.push(present);
            if (past.size() > MOST_STEPS_BACK) {
                past.removeLast();
            }
        }
        present = next;
        future.clear();
        tell();
    }

    /** Forgets all but this place. */
    public void begin(T start) {
        past.clear();
        future.clear();
        present = start;
        tell();
    }

    /** The place before, which is then the present one; empty at the beginning. */
    public Optional<T> back() {
        return step(past, future);
    }

    /** The place one went back from; empty at the end. */
    public Optional<T> forward() {
        return step(future, past);
    }

    private Optional<T> step(Deque<T> from, Deque<T> to) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(present);
        present = from.pop();
        tell();
        return Optional.of(present);
    }

    private void tell() {
        canGoBack.set(!past.isEmpty());
        canGoForward.set(!future.isEmpty());
    }
}
