package org.vaelab.viewmodel.find;

import java.util.List;
import org.vaelab.latent.Code;
import org.vaelab.latent.Examination;
import org.vaelab.latent.ImageSubset;
import org.vaelab.latent.ImageTerms;
import org.vaelab.latent.Match;
import org.vaelab.latent.MeanCodes;
import org.vaelab.latent.MeanImage;
import org.vaelab.latent.Neighbours;
import org.vaelab.vae.ImageSource;

/** One search with all it needs and nothing else, so that two which are equal find the same. */
sealed interface Search {

    /** No image is left out. */
    int NOBODY = -1;

    /** The best first; takes up to a second among a million images, on a thread that may. */
    List<Match> matches();

    record NearCode(MeanCodes codes, Code z, int leftOut, int count) implements Search {

        @Override
        public List<Match> matches() {
            return without(leftOut, count, Neighbours.ofPoint(codes, z, count + 1));
        }
    }

    record NearPosterior(ImageTerms terms, Examination pinned, int count) implements Search {

        @Override
        public List<Match> matches() {
            float[] mu = pinned.posterior().mu(0);
            float[] logVar = pinned.posterior().logVar(0);
            return without(
                    pinned.request().index(), count, Neighbours.ofPosterior(terms.posteriors(), mu, logVar, count + 1));
        }
    }

    record ByDensity(ImageTerms terms, Code z, int count) implements Search {

        @Override
        public List<Match> matches() {
            return Neighbours.byDensity(terms.posteriors(), z, count);
        }
    }

    record NearPixels(ImageSource images, MeanImage picture, int leftOut, int count) implements Search {

        @Override
        public List<Match> matches() {
            return without(leftOut, count, Neighbours.ofPixels(images, picture, count + 1));
        }
    }

    record Selected(ImageSubset subset, int count) implements Search {

        @Override
        public List<Match> matches() {
            return subset.stream()
                    .limit(count)
                    .mapToObj(image -> new Match(image, 0))
                    .toList();
        }
    }

    /** @param both whether the penalty counts too */
    record Worst(ImageTerms terms, boolean both, int count) implements Search {

        @Override
        public List<Match> matches() {
            List<Match> worst = Neighbours.least(
                    terms.images().count(), count, image -> both ? terms.elbo(image) : -terms.reconstructionNll(image));
            return worst.stream()
                    .map(match -> new Match(match.image(), -match.value()))
                    .toList();
        }
    }

    record Ranked(List<Match> ranked, int count) implements Search {

        @Override
        public List<Match> matches() {
            return ranked.stream().limit(count).toList();
        }
    }

    private static List<Match> without(int leftOut, int count, List<Match> found) {
        return found.stream()
                .filter(match -> match.image() != leftOut)
                .limit(count)
                .toList();
    }
}
