package org.vaelab.latent;

import java.util.Objects;
import org.vaelab.vae.ImageSource;

/**
 * One image of a source.
 *
 * @param index in [0, images.count())
 */
public record ImagePick(ImageSource images, int index) {

    public ImagePick {
        Objects.checkIndex(index, images.count());
    }
}
