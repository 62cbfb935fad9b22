package org.baraza.session;

/** A document that can't be opened or saved. The message names the file and the remedy, fit to be shown as it is. */
public class DocumentException extends Exception {

    private static final long serialVersionUID = 1L;

    public DocumentException(String message) {
        super(message);
    }

    public DocumentException(String message, Throwable cause) {
        super(message, cause);
    }
}
