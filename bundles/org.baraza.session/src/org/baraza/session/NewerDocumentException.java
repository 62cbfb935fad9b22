package org.baraza.session;

/** A document that a newer program saved, in a format that this one does not read. */
public final class NewerDocumentException extends DocumentException {

    private static final long serialVersionUID = 1L;

    public NewerDocumentException(String message) {
        super(message);
    }
}
