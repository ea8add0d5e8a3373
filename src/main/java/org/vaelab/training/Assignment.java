package org.vaelab.training;

import org.vaelab.data.Dataset;
import org.vaelab.vae.VaeConfig;

/** What is to be trained, how, and on what. */
record Assignment(VaeConfig config, TrainingSettings settings, Dataset dataset) {}
