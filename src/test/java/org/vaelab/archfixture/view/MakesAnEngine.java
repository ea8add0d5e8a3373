package org.vaelab.archfixture.view;

import org.vaelab.archfixture.engine.Engine;

/** Offends: dependencies point down, and only app and cli construct the engine. */
public final class MakesAnEngine {

    private MakesAnEngine() {}

    public static Engine engine() {
        return new Engine();
    }
}
