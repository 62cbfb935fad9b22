package org.baraza.exchange.read;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that are read piece by piece: a single tag, text or remark is not let grow until it fills the memory. */
final class Piecemeal extends CountedBytes {

    /** A cell of a spreadsheet holds 32,767 letters. */
    private static final int LONGEST_PIECE = 4 << 20;

    private int piece;

    Piecemeal(InputStream in) {
        super(in);
    }

    /** A piece is over. */
    void next() {
        piece = 0;
    }

    @Override
    void count(int bytes) throws IOException {
        piece += bytes;
        if (piece > LONGEST_PIECE) {
            throw new ZipParts.TooLargeException();
        }
    }
}
