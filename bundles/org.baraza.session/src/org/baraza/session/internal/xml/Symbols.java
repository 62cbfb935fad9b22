package org.baraza.session.internal.xml;

/** Short texts that come again and again in a document, each once; so that they are made, and kept, once. */
final class Symbols {

    private static final int LONGEST = 40;
    private static final int SIZE = 1 << 12;

    private final String[] known = new String[SIZE];

    /** The text of these letters. */
    String of(char[] letters, int from, int to) {
        int length = to - from;
        if (length > LONGEST) {
            return new String(letters, from, length);
        }
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + letters[i];
        }
        int place = (hash ^ hash >>> 15) & SIZE - 1;
        String there = known[place];
        if (there == null || there.length() != length || !same(there, letters, from)) {
            there = new String(letters, from, length);
            known[place] = there;
        }
        return there;
    }


    private static boolean same(String text, char[] letters, int from) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != letters[from + i]) {
                return false;
            }
        }
        return true;
    }
}
