package org.baraza.ui;

import java.text.Bidi;
import java.util.regex.Pattern;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;

/**
 * Painted texts in the direction of their own words, whatever the direction of what they are painted on: else a count
 * before Arabic words or the full stop after English ones would come to stand at the wrong end.
 */
public final class Isolated {

    /** Unicode's isolates, from left to right, from right to left, and as the first letter goes; and the end of each. */
    private static final char LEFT_TO_RIGHT = '\u2066';
    private static final char RIGHT_TO_LEFT = '\u2067';
    private static final char FIRST_STRONG = '\u2068';
    private static final char END = '\u2069';

    /** Its sign would come to stand behind it among letters from right to left. */
    private static final Pattern SIGNED = Pattern.compile("(?<![\\p{L}\\d])[+−-]\\d+([.,\u00a0\u202f]\\d+)*");

    private Isolated() {
    }

    /** The text as it is to be painted. */
    public static String text(String words) {
        return text(words, Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT);
    }

    /** A sentence of a window that runs from right to left may begin with a number or a name from left to right. */
    static String text(String words, boolean mirrored) {
        boolean arabic = Bidi.requiresBidi(words.toCharArray(), 0, words.length());
        if (words.isEmpty() || words.indexOf('\n') >= 0 || !arabic && !mirrored) {
            return words;
        }
        char begin = !mirrored ? FIRST_STRONG : arabic ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
        String kept = arabic ? SIGNED.matcher(words).replaceAll(LEFT_TO_RIGHT + "$0" + END) : words;
        return begin + kept + END;
    }
}
