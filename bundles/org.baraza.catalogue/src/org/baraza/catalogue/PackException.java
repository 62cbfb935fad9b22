package org.baraza.catalogue;

/** A file is no readable pack. The message is one sentence that names the file and what is wrong. */
public final class PackException extends Exception {

    private static final long serialVersionUID = 1L;

    PackException(String message) {
        super(message);
    }

    PackException(String message, Throwable cause) {
        super(message, cause);
    }
}
