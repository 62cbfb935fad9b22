package org.baraza.report;

/** A report that can't be made or written. The message says what and why in one sentence, fit to be shown as it is. */
public final class ReportException extends Exception {

    private static final long serialVersionUID = 1L;

    public ReportException(String message) {
        super(message);
    }

    public ReportException(String message, Throwable cause) {
        super(message, cause);
    }
}
