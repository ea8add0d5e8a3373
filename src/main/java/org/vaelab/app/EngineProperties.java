package org.vaelab.app;

/** What the native libraries read when they load: to be set before any of their classes is touched. */
public final class EngineProperties {

    private EngineProperties() {}

    /** Sets what the command line did not. */
    public static void set() {
        // Its default, four times the heap, lets allocations stall.
        setIfAbsent("org.bytedeco.javacpp.maxphysicalbytes", "0");
        setIfAbsent("org.nd4j.log.initialization", "false");
    }

    private static void setIfAbsent(String key, String value) {
        if (System.getProperty(key) == null) {
            System.setProperty(key, value);
        }
    }
}
