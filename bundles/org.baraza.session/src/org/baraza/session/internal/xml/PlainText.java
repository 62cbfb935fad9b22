package org.baraza.session.internal.xml;

/** Text fit for a file: line ends of one kind, and none of the control characters that word processors leave behind. */
final class PlainText {

    private static final int VERTICAL_TAB = 0x0B;

    private PlainText() {
    }

    static String of(String text) {
        String lines = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        return isPlain(lines) ? lines : fitting(lines);
    }

    /** Whether every letter fits by itself: letters beyond the first plane are looked at more closely. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!fits(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String fitting(String text) {
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (fits(point)) {
                result.appendCodePoint(point);
            } else if (point == VERTICAL_TAB) {
                result.append('\n');
            }
        });
        return result.toString();
    }

    private static boolean fits(int point) {
        return point >= 0x20 && point <= 0xD7FF || point == '\n' || point == '\t'
                || point >= 0xE000 && point <= 0xFFFD || point >= 0x10000;
    }
}
