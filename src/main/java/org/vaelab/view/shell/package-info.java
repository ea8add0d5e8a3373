/** The main window: its work area, menus, status bar, dialogs and theme. */
@NullMarked
package org.vaelab.view.shell;

import org.jspecify.annotations.NullMarked;
