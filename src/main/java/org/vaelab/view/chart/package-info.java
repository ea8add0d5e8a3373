/** The loss chart. */
@NullMarked
package org.vaelab.view.chart;

import org.jspecify.annotations.NullMarked;
