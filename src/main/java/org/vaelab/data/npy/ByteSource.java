package org.vaelab.data.npy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Bytes that can be read from the start as often as one likes: a file, or an entry of an archive. */
interface ByteSource {

    /** What a sentence about it names. */
    Path file();

    /** No more bytes than these can come. */
    long length();

    InputStream open() throws IOException;
}
