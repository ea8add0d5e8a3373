package org.vaelab.viewmodel;

import javafx.beans.property.ReadOnlyObjectPropertyBase;
import org.jspecify.annotations.Nullable;

/** A property that can be changed first and told of later, so that several change together before anybody hears of one. */
final class Held<T> extends ReadOnlyObjectPropertyBase<T> {

    private T value;

    /** @param initial null only where T may be */
    @SuppressWarnings("NullAway") // does not follow a type argument that may be null
    Held(@Nullable T initial) {
        value = initial;
    }

    void hold(T next) {
        value = next;
    }

    /** Tells the listeners, if the value is another than they heard last. */
    void tell() {
        fireValueChangedEvent();
    }

    void set(T next) {
        hold(next);
        tell();
    }

    @Override
    public T get() {
        return value;
    }

    @Override
    public @Nullable Object getBean() {
        return null;
    }

    @Override
    public String getName() {
        return "";
    }
}
