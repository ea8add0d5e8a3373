package org.vaelab.viewmodel.chart;

/** What the chart has a line for; all in nats per image. */
public enum Term {
    RECONSTRUCTION("reconstruction"),
    KL("kl"),
    /** Reconstruction + KL, whatever the KL's weight in training. */
    NEGATIVE_ELBO("negative-elbo");

    private final String id;

    Term(String id) {
        this.id = id;
    }

    /** The name in keys, node ids and style sheets. */
    public String id() {
        return id;
    }
}
