package org.vaelab.engine;

/**
 * What {@link EngineBenchmark} measured.
 *
 * @param imagesPerSecond of training
 * @param sgemmGflops the most one core did in a large square matrix product, in 10⁹ operations a second, before and after training
 * @param peakShare what training's matrix products come to, of {@code workers} times that; between 0 and 1
 * @param decodeMillisP50 of decoding one code, half were faster
 * @param decodeMillisP99 of decoding one code, 99 of 100 were faster
 * @param encodeImagesPerSecond of encoding alone
 */
public record BenchmarkResult(
        int workers,
        int batchSize,
        double imagesPerSecond,
        double sgemmGflops,
        double peakShare,
        double decodeMillisP50,
        double decodeMillisP99,
        double encodeImagesPerSecond) {}
