/** What the loss chart shows: the history of a run, and the parts of it that fit a screen. */
@NullMarked
package org.vaelab.viewmodel.chart;

import org.jspecify.annotations.NullMarked;
