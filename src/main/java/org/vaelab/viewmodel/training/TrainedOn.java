package org.vaelab.viewmodel.training;

import org.vaelab.data.Dataset;

/**
 * The data that a model learned from, which need not be in memory.
 *
 * @param name what a person calls them
 * @param location what finds them again; equal for equal data
 */
record TrainedOn(String name, String location) {

    /** A file may hold no name. */
    TrainedOn {
        name = name.isBlank() ? location : name;
    }

    static TrainedOn of(Dataset data) {
        return new TrainedOn(data.name(), data.location());
    }

    boolean isOther(Dataset data) {
        return !location.equals(data.location());
    }
}
