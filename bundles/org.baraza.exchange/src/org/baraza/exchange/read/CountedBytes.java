package org.baraza.exchange.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes that are counted as they are read, so that there can be too many. */
abstract class CountedBytes extends FilterInputStream {

    CountedBytes(InputStream in) {
        super(in);
    }

    /** So many more were read. */
    abstract void count(int bytes) throws IOException;

    @Override
    public final int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public final int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(0, read));
        return read;
    }
}
