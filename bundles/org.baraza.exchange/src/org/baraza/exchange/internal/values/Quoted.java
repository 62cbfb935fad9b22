package org.baraza.exchange.internal.values;

/** What a cell says as a sentence may quote it: its beginning, if it is long. */
public final class Quoted {

    private static final int LONGEST = 80;

    private Quoted() {
    }

    public static String of(String text) {
        String bare = text.strip();
        return bare.length() <= LONGEST ? bare : bare.substring(0, LONGEST).stripTrailing() + "…";
    }
}
