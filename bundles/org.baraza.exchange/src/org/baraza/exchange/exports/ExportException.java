package org.baraza.exchange.exports;

/** An export that could not be written. Its message is for people: what is the matter, and what to do. */
public final class ExportException extends Exception {

    private static final long serialVersionUID = 1L;

    public ExportException(String message) {
        super(message);
    }

    public ExportException(String message, Throwable cause) {
        super(message, cause);
    }
}
