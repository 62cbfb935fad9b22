package org.baraza.session;

/** Who is at work: the name that the change history bears. */
@FunctionalInterface
public interface Author {

    String name();

    /** The user account's name. */
    static Author account() {
        return () -> System.getProperty("user.name", "");
    }
}
