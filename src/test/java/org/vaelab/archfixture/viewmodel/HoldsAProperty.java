package org.vaelab.archfixture.viewmodel;

import javafx.beans.property.ReadOnlyStringProperty;

/** Offends against nothing. */
public interface HoldsAProperty {

    ReadOnlyStringProperty name();
}
