/** What the panes show and can do; javafx.beans and collections only. */
@NullMarked
package org.vaelab.viewmodel;

import org.jspecify.annotations.NullMarked;
