package org.baraza.report.pdf.internal;

import java.util.HashMap;
import java.util.Map;

/**
 * Gives the letters of Arabic the forms in which they join, as a pen writes them: the renderer only sets one picture
 * for each letter. The forms are those of Unicode's Arabic presentation forms; letters without any stay as they are.
 */
final class ArabicShaper {

    private static final int ALONE = 0;
    private static final int END = 1;
    private static final int BEGIN = 2;
    private static final int MIDDLE = 3;
    private static final char LAM = '\u0644';
    /** The alefs that a lam takes up, in the order of the letters that both become. */
    private static final String ALEFS = "\u0622\u0623\u0625\u0627";
    private static final char LAM_ALEF = '\ufef5';
    /** Joins on both sides and has one form only. */
    private static final char STRETCH = '\u0640';

    /** Each letter with its first form; the others follow it: alone, end, and, if it joins what follows, begin, middle. */
    private static final Map<Character, Character> FORMS = new HashMap<>();
    private static final String TWO = "\u0622\u0623\u0624\u0625\u0627\u0629\u062f\u0630\u0631\u0632\u0648\u0649";
    private static final String TWO_FORMS = "\ufe81\ufe83\ufe85\ufe87\ufe8d\ufe93\ufea9\ufeab\ufead\ufeaf\ufeed\ufeef";
    private static final String FOUR = "\u0626\u0628\u062a\u062b\u062c\u062d\u062e\u0633\u0634\u0635\u0636\u0637\u0638"
            + "\u0639\u063a\u0641\u0642\u0643\u0644\u0645\u0646\u0647\u064a\u067e\u0686\u06a9\u06af\u06cc";
    private static final String FOUR_FORMS = "\ufe89\ufe8f\ufe95\ufe99\ufe9d\ufea1\ufea5\ufeb1\ufeb5\ufeb9\ufebd\ufec1"
            + "\ufec5\ufec9\ufecd\ufed1\ufed5\ufed9\ufedd\ufee1\ufee5\ufee9\ufef1\ufb56\ufb7a\ufb8e\ufb92\ufbfc";

    static {
        for (int i = 0; i < TWO.length(); i++) {
            FORMS.put(TWO.charAt(i), TWO_FORMS.charAt(i));
        }
        for (int i = 0; i < FOUR.length(); i++) {
            FORMS.put(FOUR.charAt(i), FOUR_FORMS.charAt(i));
        }
    }

    private ArabicShaper() {
    }

    static String shaped(String text) {
        StringBuilder shaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            int next = next(text, i);
            int alef = letter == LAM && next >= 0 ? ALEFS.indexOf(text.charAt(next)) : -1;
            if (alef >= 0) {
                shaped.append((char) (LAM_ALEF + 2 * alef + (joinsBefore(text, i) ? END : ALONE)));
                shaped.append(text, i + 1, next);
                i = next;
            } else {
                shaped.append(FORMS.containsKey(letter) ? (char) (FORMS.get(letter) + form(text, i)) : letter);
            }
        }
        return shaped.toString();
    }

    private static int form(String text, int at) {
        boolean before = joinsBefore(text, at);
        boolean after = joinsOn(text.charAt(at)) && next(text, at) >= 0 && joins(text.charAt(next(text, at)));
        if (before) {
            return after ? MIDDLE : END;
        }
        return after ? BEGIN : ALONE;
    }

    private static boolean joinsBefore(String text, int at) {
        int before = at - 1;
        while (before >= 0 && isMark(text.charAt(before))) {
            before--;
        }
        return before >= 0 && joinsOn(text.charAt(before));
    }

    /** The letter after this one, past marks above and below; -1 if there is none. */
    private static int next(String text, int at) {
        int next = at + 1;
        while (next < text.length() && isMark(text.charAt(next))) {
            next++;
        }
        return next < text.length() ? next : -1;
    }

    private static boolean joins(char letter) {
        return FORMS.containsKey(letter) || letter == STRETCH;
    }

    private static boolean joinsOn(char letter) {
        return FOUR.indexOf(letter) >= 0 || letter == STRETCH;
    }

    static boolean isMark(char letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }
}
