package org.baraza.exchange.table;

import org.baraza.exchange.internal.messages.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * How much of a file is read before it is refused. The largest national plan needs a tenth of it; what needs more would
 * only serve to exhaust the machine. One instance counts for one file.
 */
public final class Bounds {

    /** Bytes of the file itself. */
    public static final long FILE_BYTES = 64L << 20;
    /** Bytes of all parts of an archive together, unpacked. */
    public static final long UNPACKED_BYTES = 384L << 20;
    /** How many times larger than the archive its parts may be; small ones may be more. */
    public static final long RATIO = 150;
    /** Unpacked bytes below which the ratio does not count. */
    public static final long RATIO_FROM = 8L << 20;
    public static final int CELLS = 1_000_000;
    public static final int ROW = 1_048_576;
    public static final int COLUMN = 2_000;
    /** Letters of all texts together. */
    public static final long LETTERS = 64L << 20;

    private static final int ENTRIES = 2_000_000;
    private static final int MERGES = 50_000;
    private static final int SHEETS = 500;

    private int entries;
    private int cells;
    private int merges;
    private int sheets;
    private long letters;

    void cell(int row, int column) throws UnreadableFileException {
        if (row < 0 || row >= ROW || column < 0 || column >= COLUMN) {
            throw new UnreadableFileException(NLS.bind(Messages.File_tooWide, ROW, COLUMN));
        }
        if (++cells > CELLS) {
            throw new UnreadableFileException(NLS.bind(Messages.File_tooManyCells, CELLS));
        }
    }

    void merge() throws UnreadableFileException {
        if (++merges > MERGES) {
            throw new UnreadableFileException(NLS.bind(Messages.File_tooManyMerges, MERGES));
        }
    }

    /** One more of what is kept beside the cells: a text, a format, the name of a part. */
    public void entry() throws UnreadableFileException {
        if (++entries > ENTRIES) {
            throw new UnreadableFileException(Messages.File_tooLarge);
        }
    }

    public void sheet() throws UnreadableFileException {
        if (++sheets > SHEETS) {
            throw new UnreadableFileException(NLS.bind(Messages.File_tooManySheets, SHEETS));
        }
    }

    public void letters(int more) throws UnreadableFileException {
        letters += more;
        if (letters > LETTERS) {
            throw new UnreadableFileException(Messages.File_tooLong);
        }
    }
}
