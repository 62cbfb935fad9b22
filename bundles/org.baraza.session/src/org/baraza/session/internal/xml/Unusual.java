package org.baraza.session.internal.xml;

/** Something that the quick reading leaves to the thorough one. It carries nothing: the other will tell what it is. */
final class Unusual extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unusual() {
        super(null, null, false, false);
    }
}
