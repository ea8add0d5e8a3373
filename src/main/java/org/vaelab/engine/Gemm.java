package org.vaelab.engine;

import static org.bytedeco.openblas.global.openblas_nolapack.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_sgemm;

import org.bytedeco.javacpp.FloatPointer;

/** The three matrix products of a layer. All matrices are row-major; weights are [out × in]. Each pointer's position is the first number used. */
final class Gemm {

    private Gemm() {}

    /** y[rows × out] = x[rows × in] · wᵀ. */
    static void forward(FloatPointer x, FloatPointer w, FloatPointer y, int rows, int in, int out) {
        cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasTrans, rows, out, in, 1f, x, in, w, in, 0f, y, out);
    }

    /** dx[rows × in] = dy[rows × out] · w. */
    static void toInput(FloatPointer dy, FloatPointer w, FloatPointer dx, int rows, int in, int out) {
        cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, rows, in, out, 1f, dy, out, w, in, 0f, dx, in);
    }

    /** dw[some × in] = dyᵀ · x over all rows, for {@code some} of the layer's outputs, from the one at dy's position on. */
    static void toWeights(FloatPointer dy, FloatPointer x, FloatPointer dw, int some, int rows, int in, int out) {
        cblas_sgemm(CblasRowMajor, CblasTrans, CblasNoTrans, some, in, rows, 1f, dy, out, x, in, 0f, dw, in);
    }

    /** The same for all of a layer's outputs, added to {@code dw} times {@code weightOfBefore}. */
    static void addToWeights(
            FloatPointer dy, FloatPointer x, FloatPointer dw, int out, int rows, int in, float weightOfBefore) {
        cblas_sgemm(CblasRowMajor, CblasTrans, CblasNoTrans, out, in, rows, 1f, dy, out, x, in, weightOfBefore, dw, in);
    }
}
