package org.vaelab.archfixture.store;

import javafx.beans.property.StringProperty;

/** Offends: nothing below the view models sees JavaFX. */
public interface HasAProperty {

    StringProperty name();
}
