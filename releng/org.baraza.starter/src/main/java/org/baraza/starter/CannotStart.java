package org.baraza.starter;

/** Why Baraza can't start, in words for the person before the screen. */
final class CannotStart extends Exception {

    static final int EXIT_CODE = 2;

    private static final long serialVersionUID = 1L;

    CannotStart(String message) {
        super(message);
    }
}
