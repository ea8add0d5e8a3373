package org.vaelab.vae;

import java.util.List;
import java.util.Optional;

/** The objectives there are. */
public final class Objectives {

    private static final List<Objective> ALL = List.of(
            new VaeObjective(),
            new CvaeObjective(),
            new CvaeInputObjective(),
            new PlainObjective(),
            new NoisyObjective(),
            new CrudeObjective());

    private Objectives() {}

    public static List<Objective> all() {
        return ALL;
    }

    public static Optional<Objective> byId(String id) {
        return ALL.stream().filter(objective -> objective.id().equals(id)).findFirst();
    }
}
