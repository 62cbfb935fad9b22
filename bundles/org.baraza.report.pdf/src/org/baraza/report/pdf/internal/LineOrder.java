package org.baraza.report.pdf.internal;

import com.openhtmltopdf.bidi.BidiReorderer;

/** Sets a run of right-to-left text as it stands on paper, from left to right. */
final class LineOrder implements BidiReorderer {

    private static final String PAIRS = "()[]{}«»<>‹›";

    @Override
    public String reorderRTLTextToLTR(String text) {
        StringBuilder turned = new StringBuilder(text.length());
        for (int end = text.length(); end > 0;) {
            int begin = end - 1;
            // a letter keeps its marks after it, and its second half
            while (begin > 0 && (ArabicShaper.isMark(text.charAt(begin)) || Character.isLowSurrogate(text.charAt(begin)))) {
                begin--;
            }
            turned.append(begin == end - 1 ? String.valueOf(mirrored(text.charAt(begin))) : text.substring(begin, end));
            end = begin;
        }
        return turned.toString();
    }

    private static char mirrored(char letter) {
        int place = PAIRS.indexOf(letter);
        return place < 0 ? letter : PAIRS.charAt(place ^ 1);
    }

    @Override
    public String shapeText(String text) {
        return ArabicShaper.shaped(text);
    }

    /** Shaped text is never read again. */
    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
