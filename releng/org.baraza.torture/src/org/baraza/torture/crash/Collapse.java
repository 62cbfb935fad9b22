package org.baraza.torture.crash;

/** A program that nobody killed ended, fell silent, or never began: what a person had not saved is lost with it. */
final class Collapse extends Exception {

    private static final long serialVersionUID = 1;

    Collapse(String what) {
        super(what);
    }
}
