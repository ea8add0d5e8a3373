package org.vaelab.archfixture.viewmodel;

import javafx.scene.Node;

/** Offends: view models know no nodes. */
public interface HoldsANode {

    Node node();
}
