/** Images that are looked for: what is near, what is selected, what stands out. */
@NullMarked
package org.vaelab.viewmodel.find;

import org.jspecify.annotations.NullMarked;
