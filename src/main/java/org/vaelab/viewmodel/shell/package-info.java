/** What the window itself can show and do: its layout, its data, its model file, its notices. */
@NullMarked
package org.vaelab.viewmodel.shell;

import org.jspecify.annotations.NullMarked;
