/** Arrays as NumPy saves them: .npy files and the .npz archives of them. */
@NullMarked
package org.vaelab.data.npy;

import org.jspecify.annotations.NullMarked;
