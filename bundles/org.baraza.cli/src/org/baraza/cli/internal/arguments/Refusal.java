package org.baraza.cli.internal.arguments;

/** A command that can't be done as it was given. The message is one line that says why and what to do. */
public final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    public Refusal(String message) {
        super(message);
    }

    public Refusal(String message, Throwable cause) {
        super(message, cause);
    }
}
