package org.vaelab.latent;

import java.util.List;
import java.util.Objects;
import org.vaelab.vae.ImageSource;

/**
 * Some images of a source.
 *
 * @param indices each in [0, images.count())
 */
public record ImagePicks(ImageSource images, List<Integer> indices) {

    public ImagePicks {
        indices = List.copyOf(indices);
        for (int index : indices) {
            Objects.checkIndex(index, images.count());
        }
    }
}
