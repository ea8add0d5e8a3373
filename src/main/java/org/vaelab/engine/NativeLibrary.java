package org.vaelab.engine;

import org.bytedeco.openblas.global.openblas_nolapack;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;

/** ND4J's native library, kept to one thread: our own workers share the work, and a second pool under them fights with the window for the cores. */
final class NativeLibrary {

    private NativeLibrary() {}

    /** Loads the library if need be and keeps the calling thread to itself; to be called first in every thread that multiplies. */
    static void oneThread() {
        Nd4j.getBackend();
        NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(1);
        openblas_nolapack.blas_set_num_threads(1);
    }
}
