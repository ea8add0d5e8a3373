/** What the training panel shows and can do: its form, its transport, its progress. */
@NullMarked
package org.vaelab.viewmodel.training;

import org.jspecify.annotations.NullMarked;
