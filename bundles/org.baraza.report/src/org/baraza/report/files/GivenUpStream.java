package org.baraza.report.files;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

import org.baraza.report.Cancellation;

/**
 * A stream that takes no more as soon as the report was given up, and remembers why it took no more: what a library makes
 * of that says less.
 */
final class GivenUpStream extends FilterOutputStream {

    private Optional<IOException> refusal = Optional.empty();

    GivenUpStream(OutputStream out) {
        super(out);
    }

    Optional<IOException> refusal() {
        return refusal;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] { (byte) one }, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            Cancellation.check();
            out.write(bytes, from, length);
        } catch (IOException e) {
            refusal = refusal.or(() -> Optional.of(e));
            throw e;
        }
    }
}
