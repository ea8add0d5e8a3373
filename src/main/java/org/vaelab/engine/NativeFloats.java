package org.vaelab.engine;

import java.nio.FloatBuffer;
import org.bytedeco.javacpp.FloatPointer;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Numbers outside the Java heap, where BLAS works. Several threads may use different parts of it at once. */
final class NativeFloats implements AutoCloseable {

    private final FloatPointer memory;
    private final FloatBuffer buffer;

    private NativeFloats(FloatPointer memory) {
        this.memory = memory;
        this.buffer = memory.asBuffer();
    }

    /** New memory, not cleared. */
    static NativeFloats ofLength(long length) {
        return new NativeFloats(new FloatPointer(length));
    }

    /** A DL4J array's own memory; the array must outlive this. */
    static NativeFloats of(INDArray array) {
        FloatPointer start = new FloatPointer(array.data().addressPointer());
        return new NativeFloats(start.capacity(array.length()));
    }

    /** A pointer of the caller's own, whose position it may set. */
    FloatPointer view() {
        return new FloatPointer(memory);
    }

    int length() {
        return buffer.capacity();
    }

    void get(int from, float[] target, int offset, int length) {
        buffer.get(from, target, offset, length);
    }

    void put(int from, float[] source, int offset, int length) {
        buffer.put(from, source, offset, length);
    }

    /** Takes the place of all. */
    void put(FloatBuffer source) {
        buffer.put(0, source, source.position(), length());
    }

    /** All of them, as they are when they are read. */
    FloatBuffer all() {
        return buffer.asReadOnlyBuffer();
    }

    @Override
    public void close() {
        memory.close();
    }
}
