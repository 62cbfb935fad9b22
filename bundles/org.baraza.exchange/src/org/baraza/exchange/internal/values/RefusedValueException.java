package org.baraza.exchange.internal.values;

/** A value that can't be taken. Its message is for people: what is the matter, and what to do. */
public final class RefusedValueException extends Exception {

    private static final long serialVersionUID = 1L;

    public RefusedValueException(String message) {
        super(message);
    }
}
