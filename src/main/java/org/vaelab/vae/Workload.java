package org.vaelab.vae;

import java.util.List;

/** How much there is to compute. */
public final class Workload {

    /** Forward, then the derivatives by the weights and by the inputs. */
    private static final int PASSES = 3;

    private Workload() {}

    /** Multiplications and additions of one image's matrix products, forward and back; the image itself needs no derivative. */
    public static double operationsPerImage(VaeConfig config) {
        List<Layer> encoder = NetworkPlan.encoder(config).layers();
        double products = PASSES * products(encoder)
                + PASSES * products(NetworkPlan.decoder(config).layers());
        return 2 * (products - encoder.get(0).multiplications());
    }

    private static double products(List<Layer> layers) {
        return layers.stream().mapToDouble(Layer::multiplications).sum();
    }
}
