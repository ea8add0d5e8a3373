package org.vaelab.latent;

/** How a map that keeps neighbouring codes together is made. */
public enum EmbeddingMethod {
    /** Uniform Manifold Approximation and Projection, McInnes, Healy and Melville (2018). */
    UMAP(2_000),
    /** T-distributed Stochastic Neighbour Embedding, van der Maaten and Hinton (2008); exact, so its time grows with the square. */
    TSNE(1_000);

    private final int mostLandmarks;

    EmbeddingMethod(int mostLandmarks) {
        this.mostLandmarks = mostLandmarks;
    }

    /** More codes are placed by these: the time grows faster than their number. */
    public int mostLandmarks() {
        return mostLandmarks;
    }
}
