package org.baraza.session.internal.xml;

/** What a file says, as a sentence can quote it: no longer than a line, and nothing that turns the sentence round. */
final class Quoted {

    private static final int MOST = 60;

    private Quoted() {
    }

    static String of(Object said) {
        String text = String.valueOf(said);
        StringBuilder shown = new StringBuilder();
        text.codePoints().filter(Quoted::isSeen).limit(MOST).forEach(shown::appendCodePoint);
        return text.codePointCount(0, text.length()) > MOST ? shown.append('…').toString() : shown.toString();
    }

    private static boolean isSeen(int point) {
        int type = Character.getType(point);
        return type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE;
    }
}
