package org.baraza.exchange.table;

/** A file that can't be read as a table. Its message is for people: what is the matter, and what to do. */
public final class UnreadableFileException extends Exception {

    private static final long serialVersionUID = 1L;

    public UnreadableFileException(String message) {
        super(message);
    }

    public UnreadableFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
