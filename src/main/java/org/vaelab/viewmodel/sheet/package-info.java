/** What the sheets of samples and reconstructions show, and the series of files they leave. */
@NullMarked
package org.vaelab.viewmodel.sheet;

import org.jspecify.annotations.NullMarked;
