package org.vaelab.view.export;

import java.util.List;

/** A pane with pictures to save. */
@FunctionalInterface
public interface Exportable {

    List<Picture> pictures();
}
