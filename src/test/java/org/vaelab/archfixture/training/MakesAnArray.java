package org.vaelab.archfixture.training;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Offends: only the engine sees DL4J, ND4J and bytedeco. */
public interface MakesAnArray {

    INDArray array();
}
