/** What the decode pane shows and can do. */
@NullMarked
package org.vaelab.viewmodel.decode;

import org.jspecify.annotations.NullMarked;
