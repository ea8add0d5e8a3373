package org.vaelab.viewmodel.find;

import java.util.List;
import org.vaelab.latent.Match;
import org.vaelab.latent.Reconstructions;

/**
 * Images that were found, as the model sees them.
 *
 * @param finding what was looked for
 * @param matches the best first
 * @param images one a match, in the same order
 */
public record Gallery(Finding finding, List<Match> matches, Reconstructions images) {

    public Gallery {
        matches = List.copyOf(matches);
    }
}
