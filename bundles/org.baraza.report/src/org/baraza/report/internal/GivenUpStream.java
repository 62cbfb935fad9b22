package org.baraza.report.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import org.baraza.report.Cancellation;

/** A stream that takes no more as soon as the report was given up. */
final class GivenUpStream extends FilterOutputStream {

    GivenUpStream(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int one) throws IOException {
        Cancellation.check();
        out.write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        Cancellation.check();
        out.write(bytes, from, length);
    }
}
